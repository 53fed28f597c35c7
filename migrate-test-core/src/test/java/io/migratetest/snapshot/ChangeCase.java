package io.migratetest.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A change of a schema as a file: the statements before the line {@code -- change} prepare it, those after it make it.
 *
 * <p>{@code -- expect:} lines hold what a comparison finds; {@code -- cannot be undone:} and {@code -- cannot be redone:} say why no statement
 * leads back, or forth again.
 */
record ChangeCase(String name, String setup, String change, List<String> expected, String text) {

    static List<ChangeCase> all(String folder) {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(ChangeCase.class.getResource(folder)).toURI()))) {
            return files.sorted().map(ChangeCase::read).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list " + folder, e);
        }
    }

    private static ChangeCase read(Path file) {
        try {
            String text = Files.readString(file);
            List<String> expected = expectations(text);
            String sql = "\n" + text;
            for (String expectation : expected) {
                sql = sql.replace("-- expect: " + expectation + "\n", "");
            }
            String[] halves = sql.split("\n-- change\n", 2);
            return new ChangeCase(
                    file.getFileName().toString().replace(".sql", ""), halves[0], halves[1], expected, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<String> expectations(String text) {
        return Stream.of(text.split("-- expect: ", -1))
                .skip(1)
                .map(rest -> rest.substring(0, end(rest)))
                .toList();
    }

    /** A name may hold a line break; then its quotes are open. */
    private static int end(String rest) {
        int end = rest.indexOf('\n');
        while (rest.substring(0, end).chars().filter(c -> c == '"').count() % 2 == 1) {
            end = rest.indexOf('\n', end + 1);
        }
        return end;
    }

    boolean canBeUndone() {
        return !text.contains("-- cannot be undone: ");
    }

    boolean canBeRedone() {
        return !text.contains("-- cannot be redone: ");
    }

    @Override
    public String toString() {
        return name;
    }
}
