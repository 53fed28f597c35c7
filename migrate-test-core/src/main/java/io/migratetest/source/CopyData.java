package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.SourceLine;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code COPY ... FROM STDIN} with the rows below it, which a few tools send and migrate-test does not. */
final class CopyData {

    private static final Pattern COPY = Pattern.compile("\\s*COPY\\s.*\\sFROM\\s+STDIN\\b.*", Pattern.CASE_INSENSITIVE);

    private CopyData() {}

    /** The line behind which such rows stand. */
    static Optional<Location> first(String file, String text) {
        return SourceLine.of(text).stream()
                .filter(line -> COPY.matcher(line.text()).matches())
                .findFirst()
                .map(line -> Location.of(file, line.number()));
    }

    /**
     * Refuses a script with such rows.
     *
     * @throws ProblemException naming the first
     */
    static void refuse(String file, String text) {
        first(file, text).ifPresent(line -> {
            throw Problem.of(ProblemCode.UNSUPPORTED_SYNTAX, "rows below COPY ... FROM STDIN cannot be sent")
                    .at(line)
                    .with("so", "they would be taken for SQL")
                    .help("write them as INSERT ... VALUES")
                    .asException();
        });
    }
}
