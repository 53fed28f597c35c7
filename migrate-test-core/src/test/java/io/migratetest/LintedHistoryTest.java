package io.migratetest;

import static io.migratetest.TestRevisions.project;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.migratetest.check.Baseline;
import io.migratetest.check.Finding;
import io.migratetest.check.LintFindings;
import io.migratetest.check.LintSettings;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verification;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import io.migratetest.report.Explanations;
import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Lints are told of the revision that brought them. */
class LintedHistoryTest {

    private static final Revision USERS =
            revision("0001", "CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL)", "DROP TABLE users");

    @Test
    void a_lint_belongs_to_the_revision_that_brought_it() {
        assertThat(lints(
                        LintSettings.DEFAULT,
                        USERS,
                        revision("0002", "CREATE TABLE log (line text NOT NULL)", "DROP TABLE log"),
                        revision(
                                "0003",
                                "CREATE INDEX by_name ON users (name); CREATE INDEX by_both ON users (name, id)",
                                "DROP INDEX by_name, by_both"),
                        revision("0004", "ALTER TABLE log ADD at date", "ALTER TABLE log DROP at")))
                .isEqualTo(Map.of(
                        "0002", List.of("table public.log: no primary key (table-with-no-primary-key, high)"),
                        "0003", List.of("index public.by_name: redundant index (redundant-indexes, high)")));
    }

    @Test
    void what_was_mended_is_not_told() {
        assertThat(lints(
                        LintSettings.DEFAULT,
                        revision("0001", "CREATE TABLE log (line text NOT NULL)", "DROP TABLE log"),
                        revision(
                                "0002",
                                "ALTER TABLE log ADD PRIMARY KEY (line)",
                                "ALTER TABLE log DROP CONSTRAINT log_pkey")))
                .isEmpty();
    }

    @Test
    void what_came_again_was_brought_by_the_last_that_brought_it() {
        assertThat(lints(
                        LintSettings.DEFAULT,
                        revision("0001", "CREATE TABLE log (line text NOT NULL)", "DROP TABLE log"),
                        revision(
                                "0002",
                                "ALTER TABLE log ADD PRIMARY KEY (line)",
                                "ALTER TABLE log DROP CONSTRAINT log_pkey"),
                        revision(
                                "0003",
                                "ALTER TABLE log DROP CONSTRAINT log_pkey",
                                "ALTER TABLE log ADD PRIMARY KEY (line)")))
                .containsOnlyKeys("0003");
    }

    @Test
    void several_tables_have_a_lint_together_since_the_last_of_them() {
        assertThat(lints(
                        LintSettings.DEFAULT.from("medium"),
                        USERS,
                        revision(
                                "0002",
                                "CREATE TABLE teams (id int PRIMARY KEY, owner int NOT NULL REFERENCES users)",
                                "DROP TABLE teams"),
                        revision(
                                "0003",
                                "CREATE TABLE other (id int PRIMARY KEY, note text NOT NULL)",
                                "DROP TABLE other"),
                        revision(
                                "0004",
                                "ALTER TABLE users ADD team int NOT NULL REFERENCES teams",
                                "ALTER TABLE users DROP team"),
                        revision(
                                "0005",
                                "CREATE TABLE notes (note int NOT NULL PRIMARY KEY, x int NOT NULL)",
                                "DROP TABLE notes")))
                .isEqualTo(
                        Map.of(
                                "0004",
                                List.of(
                                        "cycles in table relationships: public.teams, public.users (table-cycles, medium)"),
                                "0005",
                                List.of(
                                        "column with same name but different data types: note [int4, text] (column-types, medium)")));
    }

    @Test
    void partitions_are_as_their_parent_is() {
        assertThat(lints(
                        LintSettings.DEFAULT,
                        revision(
                                "0001",
                                "CREATE TABLE days (on_day date) PARTITION BY RANGE (on_day); CREATE TABLE rest PARTITION OF days DEFAULT",
                                "DROP TABLE days")))
                .isEmpty();
    }

    @Test
    void linters_and_objects_can_be_left_out() {
        Revision[] revisions = {
            revision(
                    "0001",
                    "CREATE SCHEMA audit; CREATE TABLE audit.log (line text NOT NULL); CREATE TABLE \"Log\" (line text NOT NULL)",
                    "DROP TABLE \"Log\"; DROP SCHEMA audit CASCADE")
        };
        assertThat(lints(LintSettings.DEFAULT.excluding("table audit.*"), revisions))
                .isEqualTo(Map.of(
                        "0001", List.of("table public.\"Log\": no primary key (table-with-no-primary-key, high)")));
        assertThat(lints(LintSettings.DEFAULT.excluding("*-no-primary-key"), revisions))
                .isEmpty();
        assertThat(lints(LintSettings.DEFAULT.from("critical"), revisions)).isEmpty();
    }

    @Test
    void a_lint_fails_its_revision_and_says_what_to_do() {
        MigrationProject project = project(
                        USERS, revision("0002", "CREATE TABLE log (line text NOT NULL)", "DROP TABLE log"))
                .lints(LintSettings.DEFAULT);

        Verification verification = project.verify(TestServer.shared(), result -> {});

        assertThat(verification.passes()).isFalse();
        assertThat(verification.revisions()).extracting(RevisionResult::passes).containsExactly(true, false);
        assertThat(Explanations.of(verification.revisions().get(1)))
                .extracting(Problem::render)
                .containsExactly("""
                        0002 brings what linters complain about
                          revision  0002.up.sql:1
                          lints     table public.log: no primary key (table-with-no-primary-key, high)
                          help: mend it in a further revision, or accept it in the baseline with a reason
                                    table-with-no-primary-key: create a primary key, by which rows can be told apart and replicated""");
    }

    @Test
    void a_lint_is_accepted_with_a_reason_which_turns_stale() {
        MigrationProject project = project(
                        revision("0001", "CREATE TABLE log (line text NOT NULL)", "DROP TABLE log"),
                        revision("0002", "CREATE TABLE t (id int PRIMARY KEY)", "DROP TABLE t"))
                .lints(LintSettings.DEFAULT)
                .accept(new Baseline(List.of(
                        accepted("0001", "table public.log: table-with-no-primary-key"),
                        accepted("0002", "table public.t: table-with-no-primary-key"))));

        Verification verification = project.verify(TestServer.shared(), result -> {});

        assertThat(verification.revisions().get(0).accepted()).contains("it is a log");
        assertThat(verification.revisions().get(1).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "the baseline accepts lint (table public.t: table-with-no-primary-key) of revision '0002', which does not occur any more");
    }

    @Test
    void nothing_is_linted_if_an_upgrade_fails() {
        LintFindings lints = project(revision("0001", "CREATE TABLE t (id nothing)", "DROP TABLE t"))
                .lints(LintSettings.DEFAULT)
                .lint(TestServer.shared());

        assertThat(lints.project())
                .extracting(Finding::message)
                .containsExactly("nothing was linted: upgrading 0001 failed");
    }

    @Test
    void roles_that_migrations_write_are_no_obstacle() {
        assertThat(lints(
                        LintSettings.DEFAULT,
                        revision(
                                "0001",
                                "CREATE ROLE linted; CREATE TABLE log (line text)",
                                "DROP TABLE log; DROP ROLE linted")))
                .containsOnlyKeys("0001");
    }

    @Test
    void a_threshold_is_one_of_four_words() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> LintSettings.DEFAULT.from("worst"))
                .withMessage("""
                        lints have no severity 'worst'
                          severities  low, medium, high, critical""");
    }

    private static Baseline.Entry accepted(String revision, String object) {
        return new Baseline.Entry(revision, "lint", Optional.of(object), "it is a log", Location.of("baseline.json"));
    }

    private static Map<String, List<String>> lints(LintSettings settings, Revision... revisions) {
        Map<String, List<String>> lints = new TreeMap<>();
        project(revisions)
                .lints(settings)
                .lint(TestServer.shared())
                .byRevision()
                .forEach((revision, findings) -> lints.put(
                        revision,
                        findings.stream().map(Finding::message).sorted().toList()));
        return lints;
    }
}
