package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes the files of new revisions for our own engine into a folder. */
public final class RevisionFiles {

    private static final int ID_BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final FileNames names;

    /** A writer for a folder, which is made if it is not there. */
    public RevisionFiles(Path folder, FileNames names) {
        this.folder = folder;
        this.names = names;
    }

    /** A new id: twelve hexadecimal digits, as Alembic gives them, never all of them decimal, so that no tool takes one for a number. */
    public static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        String id;
        do {
            RANDOM.nextBytes(bytes);
            id = HexFormat.of().formatHex(bytes);
        } while (id.chars().allMatch(Character::isDigit));
        return id;
    }

    /**
     * Writes the two files of a revision.
     *
     * @return their paths, that of the upgrade first
     * @throws ProblemException if one of them exists or cannot be written; then none is left
     */
    public List<Path> write(RevisionDraft draft) {
        String stem = names.stem(draft);
        Path up = folder.resolve(stem + MigrateTestFormat.UP);
        Path down = folder.resolve(stem + MigrateTestFormat.DOWN);
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            Files.writeString(up, header(draft) + body(draft.up(), "-- the upgrade"), StandardOpenOption.CREATE_NEW);
            written.add(up);
            if (draft.irreversible().isEmpty()) {
                Files.writeString(down, body(draft.down(), "-- what takes it back"), StandardOpenOption.CREATE_NEW);
                written.add(down);
            }
            return written;
        } catch (IOException e) {
            written.forEach(RevisionFiles::delete);
            throw Problem.of(ProblemCode.UNWRITABLE_FILE, "the files of the revision cannot be written")
                    .with("file", String.valueOf(e.getMessage()))
                    .with("cause", Unreadable.reason(e))
                    .causedBy(e)
                    .asException();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(RevisionDraft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("-- revision: " + draft.id());
        list("parents", draft.links().parents()).ifPresent(lines::add);
        list("depends-on", draft.links().dependsOn()).ifPresent(lines::add);
        list("labels", draft.links().labels()).ifPresent(lines::add);
        lines.add("-- created: "
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(draft.created().truncatedTo(ChronoUnit.SECONDS)));
        if (!draft.message().isBlank()) {
            lines.add("-- message: " + draft.message().replaceAll("\\R", " "));
        }
        draft.irreversible().ifPresent(reason -> lines.add("-- irreversible: " + reason.replaceAll("\\R", " ")));
        return String.join("\n", lines) + "\n\n";
    }

    private static Optional<String> list(String key, List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of("-- %s: %s".formatted(key, String.join(", ", values)));
    }

    private static String body(String sql, String hint) {
        return sql.isBlank() ? hint + "\n" : sql.stripTrailing() + "\n";
    }
}
