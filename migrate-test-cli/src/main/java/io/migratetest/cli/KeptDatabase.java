package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verification;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** The database of the last failure, for a person to look at. */
final class KeptDatabase {

    private KeptDatabase() {}

    /** Keeps it, if something failed, and prints how to connect. */
    static void keep(MigrationProject project, DatabaseServer server, Verification verification, PrintWriter out) {
        lastFailure(verification).ifPresent(failure -> {
            Database database = project.reenact(server, failure);
            database.keep();
            String address = database.jdbcUrl();
            out.println("""
                    kept the database of %s as the failure left it
                      jdbc  %s
                      psql  psql '%s'""".formatted(failure.revision().title(), address, address.substring("jdbc:".length())));
            database.server().stopCommand().ifPresent(command -> out.println("  stop  " + command));
        });
    }

    private static Optional<RevisionResult> lastFailure(Verification verification) {
        List<RevisionResult> failures = verification.revisions().stream()
                .filter(result -> !result.passes())
                .toList();
        return failures.isEmpty() ? Optional.empty() : Optional.of(failures.get(failures.size() - 1));
    }
}
