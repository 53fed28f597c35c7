package io.migratetest;

import io.migratetest.check.LintFindings;
import io.migratetest.check.LintOrigins;
import io.migratetest.check.LintSettings;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.snapshot.Lint;
import java.util.List;
import java.util.Optional;

/** The lints of the schema at head, and the revisions that brought them. A second upgrade, in search of them, is made only if there are any. */
record LintedHistory(MigrationProject project, DatabaseServer server, LintSettings settings) {

    LintFindings findings() {
        try {
            List<Lint> wanted = wanted();
            return wanted.isEmpty() ? LintFindings.NONE : origins(wanted);
        } catch (ProblemException e) {
            if (e.problem().code().area() == ProblemCode.Area.MIGRATION) {
                return LintFindings.unchecked(e.problem().headline());
            }
            throw e;
        }
    }

    private List<Lint> wanted() {
        try (Database head = project.databaseAt(server, "heads")) {
            return LintOrigins.wanted(head, settings);
        }
    }

    private LintFindings origins(List<Lint> wanted) {
        Watch watch = new Watch(wanted);
        project.databaseAt(server, "heads", watch::over).close();
        return watch.last.map(LintOrigins::findings).orElse(LintFindings.NONE);
    }

    /** Begins anew if the upgrade does, on another server. */
    private static final class Watch {

        private final List<Lint> wanted;
        private Optional<LintOrigins> last = Optional.empty();

        Watch(List<Lint> wanted) {
            this.wanted = wanted;
        }

        LintOrigins over(Database database) {
            LintOrigins origins = new LintOrigins(database, wanted);
            last = Optional.of(origins);
            return origins;
        }
    }
}
