package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The statements of a file; empty if it cannot be read, which is then reported. */
    Optional<Script> script(SourceFile file) {
        return text(file).flatMap(text -> script(file, text));
    }

    private Optional<Script> script(SourceFile file, String text) {
        try {
            return Optional.of(Script.parse(Location.of(file.location().file(), 1), text));
        } catch (ProblemException unterminated) {
            problems.addAll(unterminated.problems());
            return Optional.empty();
        }
    }

    /** A file as text, without a byte order mark; empty if it cannot be read, which is then reported. */
    Optional<String> text(SourceFile file) {
        try {
            return Optional.of(Utf8.decode(file.content().read(), file.location()));
        } catch (IOException unreadable) {
            report(unreadable(file, unreadable));
            return Optional.empty();
        } catch (ProblemException notUtf8) {
            problems.addAll(notUtf8.problems());
            return Optional.empty();
        }
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
