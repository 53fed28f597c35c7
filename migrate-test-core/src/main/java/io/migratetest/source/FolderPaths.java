package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Paths by which the files of a location refer to each other.
 *
 * <p>They are written as seen from the location or from any folder above it: of {@code classpath:db/changelog} the file {@code a.xml} is also {@code
 * db/changelog/a.xml}. None leads out of the location.
 */
final class FolderPaths {

    private static final String SLASH = "/";

    private final Folder folder;
    private final Map<String, SourceFile> files;
    private final List<String> above;

    FolderPaths(Folder folder) {
        this.folder = folder;
        this.files = folder.byName();
        this.above = segments(folder.path()
                .map(path -> path.toString().replace('\\', '/'))
                .orElseGet(() -> folder.location().replaceFirst("^\\w+:", "")));
    }

    /**
     * The file that a path leads to.
     *
     * @throws ProblemException if it leads out of the location
     */
    Optional<SourceFile> file(String path) {
        Optional<SourceFile> file = readings(path)
                .flatMap(name -> Optional.ofNullable(files.get(name)).stream())
                .findFirst();
        file.ifPresent(found -> refuseLink(path, found));
        return file;
    }

    /**
     * The files below the folder that a path leads to, each by its path from there, in order.
     *
     * @throws ProblemException if it leads out of the location
     */
    List<String> below(String path) {
        return readings(path)
                .map(name -> name.isEmpty() ? "" : name + SLASH)
                .map(prefix -> files.keySet().stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length()))
                        .sorted()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The names that a path can mean, as seen from the location first. */
    private Stream<String> readings(String path) {
        List<String> segments = normal(path);
        Stream<Integer> shared = IntStream.rangeClosed(1, Math.min(segments.size(), above.size()))
                .boxed()
                .sorted(Collections.reverseOrder())
                .filter(count -> segments.subList(0, count).equals(above.subList(above.size() - count, above.size())));
        return Stream.concat(Stream.of(0), shared)
                .map(count -> String.join(SLASH, segments.subList(count, segments.size())));
    }

    private List<String> normal(String path) {
        Deque<String> normal = new ArrayDeque<>();
        for (String segment : segments(path.replaceFirst("^(classpath\\*?|file):", ""))) {
            if (!segment.equals("..")) {
                normal.addLast(segment);
            } else if (normal.pollLast() == null) {
                throw refused(leaves(path)).asException();
            }
        }
        return new ArrayList<>(normal);
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.replace('\\', '/').split(SLASH))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .toList();
    }

    private void refuseLink(String path, SourceFile file) {
        Optional<Path> link =
                folder.path().map(root -> root.resolve(file.name())).filter(Files::exists);
        if (link.isEmpty()) {
            return;
        }
        try {
            Path target = link.get().toRealPath();
            if (!target.startsWith(folder.path().orElseThrow().toRealPath())) {
                throw refused(leaves(path).with("leads to", target.toString())).asException();
            }
        } catch (IOException unreadable) {
            throw refused(leaves(path)).causedBy(unreadable).asException();
        }
    }

    private Problem leaves(String path) {
        return Problem.of(
                        ProblemCode.UNSUPPORTED_SYNTAX,
                        "path '%s' leaves the location".formatted(path.replaceFirst("^/+", "")))
                .with("location", folder.location());
    }

    private static Problem refused(Problem leaves) {
        return leaves.with("so", "the file is not read: it may be anybody's")
                .help("name a folder as the location that holds all files of the project");
    }
}
