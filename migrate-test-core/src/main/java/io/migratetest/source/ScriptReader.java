package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Script;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads files and collects what is wrong with them, so that all problems are told at once. */
final class ScriptReader {

    private final List<Problem> problems = new ArrayList<>();

    /** Everything reported so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** The statements of a file that was read; empty if it holds something that is not closed, which is then reported. */
    Optional<Script> script(SourceFile file, String text) {
        return unlessRefused(() -> Script.parse(Location.of(file.location().file(), 1), text));
    }

    /** A file as text, without a byte order mark; empty if it cannot be read, which is then reported. */
    Optional<String> text(SourceFile file) {
        return text(file, StandardCharsets.UTF_8);
    }

    /** A file as text in the encoding that its format names. */
    Optional<String> text(SourceFile file, Charset encoding) {
        return bytes(file).flatMap(bytes -> unlessRefused(() -> decode(bytes, file.location(), encoding)));
    }

    /** A file as it is; empty if it cannot be read, which is then reported. */
    Optional<byte[]> bytes(SourceFile file) {
        try {
            return Optional.of(file.content().read());
        } catch (IOException unreadable) {
            report(unreadable(file, unreadable));
            return Optional.empty();
        }
    }

    /** What is read; empty if it is refused, which is then reported. */
    <T> Optional<T> unlessRefused(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ProblemException refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }

    /** Only UTF-8 tells that a file is something else. */
    private static String decode(byte[] bytes, Location file, Charset encoding) {
        return encoding.equals(StandardCharsets.UTF_8) ? Utf8.decode(bytes, file) : new String(bytes, encoding);
    }

    private static Problem unreadable(SourceFile file, IOException cause) {
        return Problem.of(ProblemCode.UNREADABLE_FILE, "file cannot be read")
                .at(file.location())
                .with("cause", Unreadable.reason(cause))
                .with("so", "the revision is unknown")
                .help("make it a file that %s may read, or take it away".formatted(System.getProperty("user.name")))
                .causedBy(cause);
    }
}
