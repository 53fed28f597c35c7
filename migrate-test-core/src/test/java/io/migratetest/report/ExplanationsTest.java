package io.migratetest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.Observation;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RevisionResult.Background;
import io.migratetest.check.Step;
import io.migratetest.check.StepResult;
import io.migratetest.check.Steps;
import io.migratetest.check.Verdict;
import io.migratetest.check.Verification;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    @Test
    void names_what_a_downgrade_left_over_and_the_sql_that_drops_it() {
        RevisionResult result = Samples.addEmail(
                Verdict.UNCLEAN,
                Samples.allRan(),
                Samples.leftBehind("index", "public.users_email_idx"),
                Samples.leftBehind("sequence", "public.users_seq"));

        assertThat(text(result)).isEqualTo("""
                downgrading 0007 'add email' left the schema changed
                  revision   db/migration/0007_add_email.down.sql:1
                  left over  index public.users_email_idx
                             sequence public.users_seq
                  expected   the schema as it was at 0006 'create users'
                  help: add to the down section
                             DROP INDEX public.users_email_idx;
                             DROP SEQUENCE public.users_seq;""");
    }

    @Test
    void shows_how_an_object_changed_and_what_is_missing() {
        RevisionResult result = Samples.addEmail(
                Verdict.UNCLEAN,
                Samples.allRan(),
                Samples.missing("constraint", "public.users.users_email_key"),
                Samples.changed(
                        FindingCode.CHANGED,
                        new ObjectKey("column", "public.users.email"),
                        "type",
                        "character varying(50)",
                        "text"),
                Samples.changed(
                        FindingCode.CHANGED,
                        new ObjectKey("view", "public.emails"),
                        "definition",
                        " SELECT id,\n    email\n   FROM users;",
                        " SELECT id,\n    upper(email) AS email\n   FROM users;"));

        assertThat(text(result)).isEqualTo("""
                downgrading 0007 'add email' left the schema changed
                  revision  db/migration/0007_add_email.down.sql:1
                  missing   constraint public.users.users_email_key
                  changed   column public.users.email: type is text, was character varying(50)
                            view public.emails: definition
                              @@ -1,3 +1,3 @@
                                SELECT id,
                              -    email
                              +    upper(email) AS email
                                  FROM users;
                  expected  the schema as it was at 0006 'create users'
                  help: make the down section take back exactly what the up section does""");
    }

    @Test
    void cuts_a_long_list_and_says_where_all_of_it_stands() {
        Finding[] many = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> Samples.leftBehind("table", "public.t" + number))
                .toArray(Finding[]::new);

        assertThat(text(Samples.addEmail(Verdict.UNCLEAN, Samples.allRan(), many)))
                .contains(
                        "\n             table public.t12\n             ... and 18 more; the report --report json=FILE lists all\n")
                .contains(
                        "DROP TABLE public.t24;\n             ... and 6 more; the report --report json=FILE lists all")
                .doesNotContain("public.t13\n");
    }

    @Test
    void names_the_statement_that_fails_an_upgrade() {
        RevisionResult result = Samples.addEmail(
                Verdict.UPGRADE_FAILED, Samples.failing(Step.UPGRADE), Samples.failed(FindingCode.UPGRADE_FAILED));

        assertThat(text(result)).isEqualTo("""
                upgrading 0007 'add email' failed
                  at         db/migration/0007_add_email.up.sql:3:13
                  server     relation "usrs" does not exist (SQLSTATE 42P01)
                  hint       Perhaps you meant "users".
                  statement  ALTER TABLE usrs
                                 ADD COLUMN email text
                  so         no database gets past this revision
                  help: mend the statement, or the revision that should have made what it needs""");
    }

    @Test
    void names_the_earlier_failure_that_may_be_the_cause() {
        RevisionResult failing = Samples.addEmail(
                Verdict.UPGRADE_FAILED, Samples.failing(Step.UPGRADE), Samples.failed(FindingCode.UPGRADE_FAILED));
        RevisionResult result = new RevisionResult(
                failing.revision(),
                new Background(List.of(Samples.CREATE_USERS), List.of(Samples.CREATE_USERS)),
                failing.verdict(),
                failing.steps(),
                Observation.NONE,
                failing.findings(),
                Optional.empty());

        assertThat(text(result)).isEqualTo("""
                upgrading 0007 'add email' failed
                  at         db/migration/0007_add_email.up.sql:3:13
                  server     relation "usrs" does not exist (SQLSTATE 42P01)
                  hint       Perhaps you meant "users".
                  statement  ALTER TABLE usrs
                                 ADD COLUMN email text
                  possibly   because 0006 'create users' failed before
                  help: mend 0006 'create users' first""");
    }

    @Test
    void names_the_statement_that_fails_a_downgrade_and_how_to_declare_that_there_is_none() {
        RevisionResult result = Samples.addEmail(
                Verdict.DOWNGRADE_FAILED,
                Samples.failing(Step.DOWNGRADE),
                Samples.failed(FindingCode.DOWNGRADE_FAILED));

        assertThat(text(result)).isEqualTo("""
                downgrading 0007 'add email' failed
                  at         db/migration/0007_add_email.up.sql:3:13
                  server     relation "usrs" does not exist (SQLSTATE 42P01)
                  hint       Perhaps you meant "users".
                  statement  ALTER TABLE usrs
                                 ADD COLUMN email text
                  so         a database that is at this revision cannot go back
                  help: mend the statement or, if there is no way back, say why in a comment of the upgrade
                             -- migrate-test: irreversible REASON""");
    }

    @Test
    void says_that_there_is_no_way_forward_when_the_second_upgrade_fails() {
        RevisionResult result = Samples.addEmail(
                Verdict.REUPGRADE_FAILED,
                Samples.failing(Step.REUPGRADE),
                Samples.failed(FindingCode.REUPGRADE_FAILED));

        assertThat(text(result)).isEqualTo("""
                upgrading 0007 'add email' again after its downgrade failed
                  at         db/migration/0007_add_email.up.sql:3:13
                  server     relation "usrs" does not exist (SQLSTATE 42P01)
                  hint       Perhaps you meant "users".
                  statement  ALTER TABLE usrs
                                 ADD COLUMN email text
                  so         a database that went back cannot go forward any more
                  help: make the downgrade take back the rows that the upgrade writes, too""");
    }

    @Test
    void compares_the_second_upgrade_with_the_first() {
        RevisionResult result = Samples.addEmail(
                Verdict.REUPGRADE_DIFFERS,
                Samples.allRan(),
                Samples.changed(
                        FindingCode.REUPGRADE_DIFFERS,
                        new ObjectKey("column", "public.users.id"),
                        "default",
                        "1",
                        "2"));

        assertThat(text(result)).isEqualTo("""
                upgrading 0007 'add email' again after its downgrade gave another schema
                  revision  db/migration/0007_add_email.up.sql:1
                  changed   column public.users.id: default is 2, was 1
                  expected  the schema that the first upgrade gave
                  so        databases that went back differ from those that did not
                  help: make the script give the same on every run, whatever rows and settings it meets""");
    }

    @Test
    void says_what_its_tool_runs_again_and_what_comes_of_it() {
        RevisionResult failing = Samples.repeatedView(
                Verdict.REUPGRADE_FAILED,
                Samples.failing(Step.REUPGRADE),
                Samples.failed(FindingCode.REUPGRADE_FAILED));
        RevisionResult differing = Samples.repeatedView(
                Verdict.REUPGRADE_DIFFERS,
                Samples.allRan(),
                Samples.changed(
                        FindingCode.REUPGRADE_DIFFERS, new ObjectKey("column", "public.t.a"), "default", "1", "2"));

        assertThat(text(failing)).isEqualTo("""
                running R__view a second time failed
                  at         db/migration/0007_add_email.up.sql:3:13
                  server     relation "usrs" does not exist (SQLSTATE 42P01)
                  hint       Perhaps you meant "users".
                  statement  ALTER TABLE usrs
                                 ADD COLUMN email text
                  so         its next text cannot be run over this one
                  help: make it repeatable: CREATE OR REPLACE, IF NOT EXISTS, or DROP ... IF EXISTS before""");
        assertThat(text(differing)).isEqualTo("""
                running R__view a second time gave another schema
                  revision  db/migration/R__view_.up.sql:1
                  changed   column public.t.a: default is 2, was 1
                  expected  the schema that the first upgrade gave
                  so        databases in which it ran more often differ from those in which it did not
                  help: make the script give the same on every run, whatever rows and settings it meets""");
    }

    @Test
    void blames_an_unclean_downgrade_for_what_the_second_upgrade_gives() {
        Difference left = Samples.leftBehind("index", "public.i").difference().orElseThrow();
        StepResult unclean = new StepResult(
                Step.DOWNGRADE, StepResult.Outcome.OK, Duration.ZERO, Optional.empty(), List.of(left), List.of());
        RevisionResult result = Samples.addEmail(
                Verdict.UNCLEAN,
                new Steps(Samples.OK, unclean, Samples.step(Step.REUPGRADE)),
                Samples.changed(
                        FindingCode.REUPGRADE_DIFFERS, new ObjectKey("column", "public.t.a"), "default", "1", "2"));

        assertThat(text(result)).endsWith("\n  help: make the downgrade take back everything that the upgrade makes");
    }

    @Test
    void compares_the_path_of_all_revisions_with_the_straight_one() {
        Verification verification = new Verification(
                new Verification.Source("migrations", "sqlx"),
                new Verification.DatabaseFacts("18.6", "embedded"),
                List.of(),
                List.of(Samples.changed(
                        FindingCode.PATH_DIFFERS, new ObjectKey("column", "public.t.a"), "default", "1", "2")),
                Optional.empty(),
                Duration.ZERO);

        assertThat(Explanations.ofProject(verification).get(0).render()).isEqualTo("""
                a database upgraded straight to head has another schema
                  changed   column public.t.a: default is 2, was 1
                  expected  the schema that upgrades alone give
                  help: look for a script whose result depends on rows, the time or chance""");
    }

    @Test
    void teaches_how_to_declare_a_revision_without_a_way_back() {
        RevisionResult result = Samples.addEmail(
                Verdict.IRREVERSIBLE,
                Samples.oneWay(),
                Finding.of(FindingCode.IRREVERSIBLE, "the upgrade changes something and the downgrade is empty")
                        .at(new Location(Samples.DOWN, 1, 1)));

        assertThat(text(result)).isEqualTo("""
                0007 'add email' cannot be taken back
                  revision  db/migration/0007_add_email.down.sql:1
                  because   the upgrade changes something and the downgrade is empty
                  so        a database that is at this revision cannot go back
                  help: write the downgrade or, if there is no way back, say why in a comment of the upgrade
                            -- migrate-test: irreversible REASON""");
    }

    @Test
    void asks_to_remove_a_declaration_that_is_not_true() {
        Finding stale = Finding.of(
                        FindingCode.STALE_DECLARATION, "declared irreversible (old), but it goes back cleanly")
                .at(new Location(Samples.UP, 2, 1));
        RevisionResult result = new RevisionResult(
                Samples.ADD_EMAIL,
                Samples.AFTER_CREATE_USERS,
                Verdict.REVERSIBLE,
                Samples.allRan(),
                Observation.NONE,
                List.of(stale),
                Optional.of("the old addresses are gone"));

        assertThat(text(result)).isEqualTo("""
                0007 'add email' is declared irreversible, but it goes back cleanly
                  declared  db/migration/0007_add_email.up.sql:2
                  reason    the old addresses are gone
                  so        people do not dare to go back where they could
                  help: remove the declaration""");
    }

    @Test
    void asks_to_remove_a_baseline_entry_that_matches_nothing() {
        RevisionResult result = Samples.addEmail(
                Verdict.REVERSIBLE,
                Samples.allRan(),
                Finding.of(
                                FindingCode.STALE_BASELINE,
                                "the baseline accepts missing (index public.i) of revision '0007', which does not occur any more")
                        .at(Location.of("migrate-test-baseline.json")));

        assertThat(text(result)).isEqualTo("""
                the baseline accepts missing (index public.i) of revision '0007', which does not occur any more
                  at  migrate-test-baseline.json
                  so  the same fault could come back unseen
                  help: remove the entry from the baseline""");
    }

    @Test
    void has_nothing_to_explain_about_accepted_findings_and_warnings() {
        RevisionResult result = Samples.addEmail(
                Verdict.UNCLEAN,
                Samples.allRan(),
                Samples.leftBehind("index", "public.i").acceptedBecause("too late"),
                Samples.changed(
                        FindingCode.COLUMN_ORDER, new ObjectKey("table", "public.t"), "column order", "a\nb", "b\na"));

        assertThat(Explanations.of(result)).isEmpty();
    }

    private static String text(RevisionResult result) {
        List<Problem> problems = Explanations.of(result);
        assertThat(problems).hasSize(1);
        return problems.get(0).render();
    }
}
