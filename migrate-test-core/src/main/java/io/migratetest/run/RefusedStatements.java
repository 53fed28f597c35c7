package io.migratetest.run;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.sql.SQLException;

/** What to say when the server refuses a statement of our own about the version table. */
final class RefusedStatements {

    private static final String READ_ONLY = "25006";
    private static final String FORBIDDEN = "42501";

    private RefusedStatements() {}

    static Problem problem(SQLException e, OwnTables tables) {
        return switch (String.valueOf(e.getSQLState())) {
            case READ_ONLY ->
                Problem.of(ProblemCode.DATABASE_READ_ONLY, "the database can only be read")
                        .with("server said", String.valueOf(e.getMessage()))
                        .help("connect to the primary server, or take away default_transaction_read_only")
                        .causedBy(e);
            case FORBIDDEN ->
                Problem.of(ProblemCode.DATABASE_FORBIDDEN, "the user may not keep the version table")
                        .with("server said", String.valueOf(e.getMessage()))
                        .help(
                                "let an owner of the database make it once, and grant its use:",
                                "GRANT USAGE ON SCHEMA %1$s TO user; GRANT ALL ON ALL TABLES IN SCHEMA %1$s TO user;"
                                        .formatted(tables.quotedSchema()))
                        .causedBy(e);
            default ->
                Problem.of(
                                ProblemCode.DEFECT,
                                "the server refused one of migrate-test's own statements: " + e.getMessage())
                        .causedBy(e);
        };
    }
}
