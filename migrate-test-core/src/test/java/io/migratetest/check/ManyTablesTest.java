package io.migratetest.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.MigrationProject;
import io.migratetest.TestServer;
import io.migratetest.report.Colour;
import io.migratetest.report.Reporters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that we do compares each of 10,000 tables with each other one; that would take minutes and more. */
class ManyTablesTest {

    private static final int TABLES = 2_000;

    @TempDir
    Path folder;

    @Test
    void are_told_when_they_are_left_behind_and_when_they_are_missing() throws IOException {
        revision("0001", """
                DO $$ BEGIN
                    FOR i IN 1..%d LOOP
                        EXECUTE format('CREATE TABLE t%%s (id int NOT NULL, amount numeric(10, 2) DEFAULT 0)', i);
                    END LOOP;
                END $$""".formatted(TABLES), "DROP TABLE t1");
        revision(
                "0002",
                "DROP SCHEMA public CASCADE; CREATE SCHEMA public",
                "CREATE TABLE t1 (id int NOT NULL, amount numeric(10, 2) DEFAULT 0)");

        Verification verification = MigrationProject.open(folder.toString(), Optional.of("golang-migrate"))
                .verify(TestServer.shared(), result -> {});

        List<RevisionResult> results = verification.revisions();
        assertThat(results).extracting(RevisionResult::verdict).containsOnly(Verdict.UNCLEAN);
        assertThat(codes(results.get(0), FindingCode.LEFT_BEHIND)).isEqualTo(TABLES - 1);
        assertThat(codes(results.get(1), FindingCode.MISSING)).isEqualTo(TABLES - 1);
        assertThat(results.get(1).steps().downgrade().remedy()).contains("""
                CREATE TABLE public.t1999 (
                    id integer NOT NULL,
                    amount numeric(10,2) DEFAULT 0
                );""");
        assertThat(report("text", verification)).contains("and 1987 more").hasSizeLessThan(20_000);
        assertThat(report("json", verification)).contains("DROP TABLE public.t2000;");
        assertThat(verification
                        .accepting(Baseline.NONE.renewed(results, "too many"))
                        .passes())
                .isTrue();
    }

    private static long codes(RevisionResult result, FindingCode code) {
        return result.findings().stream()
                .filter(finding -> finding.code() == code)
                .count();
    }

    private static String report(String kind, Verification verification) throws IOException {
        StringBuilder report = new StringBuilder();
        (kind.equals("text") ? Reporters.text(Colour.OFF) : Reporters.of(kind)).write(verification, report);
        return report.toString();
    }

    private void revision(String id, String up, String down) throws IOException {
        Files.writeString(folder.resolve(id + "_step.up.sql"), up);
        Files.writeString(folder.resolve(id + "_step.down.sql"), down);
    }
}
