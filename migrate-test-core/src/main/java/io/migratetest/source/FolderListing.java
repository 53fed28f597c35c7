package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Lists the files below a folder of any file system. */
final class FolderListing {

    private final Path root;
    private final Function<Path, String> shown;
    private final List<SourceFile> files = new ArrayList<>();

    private FolderListing(Path root, Function<Path, String> shown) {
        this.root = root;
        this.shown = shown;
    }

    /**
     * The files in the order of their names, without hidden ones.
     *
     * @param shown how the path of a file is shown
     * @throws ProblemException if a folder cannot be read
     */
    static List<SourceFile> of(Path root, Function<Path, String> shown) {
        FolderListing listing = new FolderListing(root, shown);
        listing.add(root, 1);
        return listing.files;
    }

    private void add(Path folder, int depth) {
        for (Path child : children(folder)) {
            // A folder cannot be a script: kept, so that reading it says what is wrong.
            if (child.toString().endsWith(".sql") || !Files.isDirectory(child)) {
                files.add(file(child));
            } else if (depth < Folder.DEPTH) {
                add(child, depth + 1);
            }
        }
    }

    private List<Path> children(Path folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(children.spliterator(), false)
                    .filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw Problem.of(ProblemCode.UNREADABLE_FILE, "folder cannot be read")
                    .with("folder", shown.apply(folder))
                    .with("cause", Unreadable.reason(unreadable))
                    .help("make it a folder that this user may read")
                    .causedBy(unreadable)
                    .asException();
        }
    }

    private SourceFile file(Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        return SourceFile.of(name, shown.apply(path), new RememberedContent(() -> Files.readAllBytes(path)));
    }
}
