package io.migratetest.database;

import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.revision;

import io.migratetest.MigrationProject;
import io.migratetest.check.Verification;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.source.RevisionSource;

/** The main class of a JVM that verifies a revision whose rows need more room than there may be, and prints what came of it. */
final class JvmThatVerifiesManyRows {

    private JvmThatVerifiesManyRows() {}

    public static void main(String[] arguments) {
        try (DatabaseServer server = DatabaseProviders.parse("embedded").start()) {
            Verification verification = MigrationProject.read(new ManyRows()).verify(server, result -> {});
            verification
                    .revisions()
                    .forEach(result -> System.out.println(result.verdict().text()));
            verification
                    .findings()
                    .forEach(finding -> System.out.println(finding.code().text()));
        }
    }

    private static final class ManyRows implements RevisionSource {

        @Override
        public RevisionGraph read() {
            return chain(revision(
                    "0001",
                    "CREATE TABLE t AS SELECT md5(i::text) FROM generate_series(1, 800000) AS i",
                    "DROP TABLE t"));
        }

        @Override
        public String format() {
            return "test";
        }

        @Override
        public String location() {
            return "nowhere";
        }
    }
}
