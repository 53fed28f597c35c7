package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.SourceLine;
import java.util.regex.Pattern;

/** {@code COPY ... FROM STDIN} with the rows below it, which a few tools send and migrate-test does not. */
final class CopyData {

    private static final Pattern COPY = Pattern.compile("\\s*COPY\\s.*\\sFROM\\s+STDIN\\b.*", Pattern.CASE_INSENSITIVE);

    private CopyData() {}

    /**
     * Refuses a script with such rows.
     *
     * @throws ProblemException naming the first
     */
    static void refuse(String file, String text) {
        for (SourceLine line : SourceLine.of(text)) {
            if (COPY.matcher(line.text()).matches()) {
                throw Problem.of(ProblemCode.UNSUPPORTED_SYNTAX, "rows below COPY ... FROM STDIN cannot be sent")
                        .at(Location.of(file, line.number()))
                        .with("so", "they would be taken for SQL")
                        .help("write them as INSERT ... VALUES")
                        .asException();
            }
        }
    }
}
