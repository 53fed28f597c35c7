package io.migratetest.check;

import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.declared;
import static io.migratetest.TestRevisions.revision;
import static io.migratetest.check.RoundTrips.messages;
import static io.migratetest.check.RowTrips.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import io.migratetest.report.Explanations;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RowScript;
import io.migratetest.revision.RowScript.Purpose;
import io.migratetest.rows.SeedSettings;
import io.migratetest.sql.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowsCheckTest {

    private static final Revision USERS =
            revision("0001", "CREATE TABLE users (id int PRIMARY KEY, phone text)", "DROP TABLE users");
    private static final Revision DROP_PHONE =
            revision("0002", "ALTER TABLE users DROP phone", "ALTER TABLE users ADD phone text");

    private static RevisionResult last(List<RevisionResult> results) {
        return results.get(results.size() - 1);
    }

    private static RowScript script(String revision, Purpose purpose, String sql) {
        String ending = purpose == Purpose.INSERT
                ? ".sql"
                : "." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".sql";
        return new RowScript(revision, purpose, Script.parse(Location.of("rows/" + revision + ending, 1), sql));
    }

    private static Revision losing(Revision revision, String target) {
        return new Revision(
                revision.id(),
                revision.name(),
                revision.parents(),
                revision.up(),
                revision.down(),
                List.of(new Declaration(
                        Declaration.Kind.LOSES, target, "nobody used it", Location.of("0002.up.sql", 1))));
    }

    @Test
    void tells_what_is_lost_with_examples_and_what_to_do() {
        RevisionResult result = last(results(USERS, DROP_PHONE));
        assertThat(result.verdict()).isEqualTo(Verdict.REVERSIBLE);
        assertThat(result.passes()).isFalse();
        assertThat(Explanations.of(result))
                .singleElement()
                .satisfies(problem -> assertThat(problem.render()).isEqualTo("""
                        downgrading 0002 left other rows
                          revision  0002.down.sql:1
                          changed   the downgrade leaves other values in 3 rows of 3 of column public.users.phone
                                      was id 1016: 'Phone No. 4811'; id 1017: 'Phone No. 4812'; id 1018: 'Phone No. 4813'
                                      is  id 1016: null; id 1017: null; id 1018: null
                          expected  the rows as they were before the upgrade
                          help: make the upgrade keep what the downgrade needs, or say in a comment of the upgrade that it is meant
                                    -- migrate-test: loses public.users.phone REASON"""));
    }

    @Nested
    class A_step_that_runs_on_empty_tables {

        @Test
        void may_be_refused_with_rows() {
            RevisionResult result = last(results(
                            USERS,
                            revision(
                                    "0002",
                                    "ALTER TABLE users ADD email text NOT NULL",
                                    "ALTER TABLE users DROP email"),
                            revision("0003", "CREATE TABLE u ()", "DROP TABLE u"))
                    .subList(0, 2));
            assertThat(result.verdict()).isEqualTo(Verdict.REVERSIBLE);
            assertThat(Explanations.of(result))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.render()).isEqualTo("""
                            upgrading 0002 fails once there are rows
                              revision    0002.up.sql:1
                              server      column "email" of relation "users" contains null values
                              refused by  table public.users
                              so          it runs on empty tables, and not where there is data
                              help: fill or mend the rows before the statement that refuses them; if the application never writes such rows,
                                          insert some that it does write before this revision: rows/0002.sql beside the migrations"""));
        }

        @Test
        void may_be_a_downgrade() {
            RevisionResult result = last(results(
                    revision("0001", "CREATE TABLE t (id int PRIMARY KEY, a text UNIQUE)", "DROP TABLE t"),
                    revision(
                            "0002",
                            "ALTER TABLE t DROP CONSTRAINT t_a_key; UPDATE t SET a = 'x'",
                            "ALTER TABLE t ADD UNIQUE (a)")));
            assertThat(messages(result))
                    .containsExactly(
                            "fails-with-rows: the downgrade fails once there are rows: could not create unique index \"t_a_key\"");
            assertThat(result.findings().get(0).object())
                    .hasValueSatisfying(object -> assertThat(object).hasToString("constraint t_a_key on public.t"));
        }

        @Test
        void does_not_keep_later_ones_from_being_checked() {
            List<RevisionResult> results = results(
                    USERS,
                    revision("0002", "ALTER TABLE users ADD email text NOT NULL", "ALTER TABLE users DROP email"),
                    revision("0003", "ALTER TABLE users DROP phone", "ALTER TABLE users ADD phone text"));
            assertThat(messages(results.get(2)))
                    .contains(
                            "row-changed: the downgrade leaves other values in 3 rows of 3 of column public.users.phone");
        }
    }

    @Nested
    class A_declared_loss {

        @Test
        void is_accepted() {
            RevisionResult result = last(results(USERS, losing(DROP_PHONE, "users.phone")));
            assertThat(result.passes()).isTrue();
            assertThat(result.accepted()).contains("declared: nobody used it");
        }

        @Test
        void that_does_not_occur_is_stale() {
            Revision email = revision("0002", "ALTER TABLE users ADD email text", "ALTER TABLE users DROP email");
            RevisionResult result = last(results(USERS, losing(email, "users.phone")));
            assertThat(Explanations.of(result))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.render()).isEqualTo("""
                            0002: declared to lose users.phone (nobody used it), but nothing of it is lost
                              declared  0002.up.sql:1
                              so        a loss that comes later would be accepted unseen
                              help: remove the declaration"""));
        }

        @Test
        void is_part_of_having_no_way_back() {
            RevisionResult result =
                    last(results(USERS, declared(DROP_PHONE, Declaration.Kind.IRREVERSIBLE, "the numbers are gone")));
            assertThat(result.verdict()).isEqualTo(Verdict.REVERSIBLE);
            assertThat(result.passes()).isTrue();
        }
    }

    @Nested
    class Rows_of_the_users_own {

        private final Revision unique =
                revision("0002", "CREATE UNIQUE INDEX i ON users (left(phone, 5))", "DROP INDEX i");

        private List<RevisionResult> checkedWith(String rows, Revision... revisions) {
            UserRows own = new RowScripts(chain(revisions), List.of(script("0002", Purpose.INSERT, rows)));
            return results(new RowsOptions(SeedSettings.DEFAULT, own), revisions);
        }

        @Test
        void answer_for_an_honest_migration() {
            assertThat(last(results(USERS, unique)).passes()).isFalse();
            assertThat(last(checkedWith("INSERT INTO users VALUES (1, '12345'), (2, '67890')", USERS, unique))
                            .findings())
                    .isEmpty();
        }

        @Test
        void are_those_that_are_compared() {
            RevisionResult result = last(checkedWith("INSERT INTO users VALUES (1, '12345')", USERS, DROP_PHONE));
            assertThat(result.findings().get(0).difference())
                    .hasValueSatisfying(
                            difference -> assertThat(difference.before()).contains("id 1: '12345'"));
        }

        @Test
        void are_refused_with_their_place() {
            RevisionResult result = last(checkedWith(
                    "INSERT INTO users VALUES (1, '1');\nINSERT INTO users VALUES (1, '2');", USERS, unique));
            assertThat(Explanations.of(result, Step.UPGRADE))
                    .hasValueSatisfying(problem -> assertThat(problem.render()).isEqualTo("""
                                    the rows that should stand before 0002 are refused
                                      at      rows/0002.sql:2:1
                                      server  duplicate key value violates unique constraint "users_pkey"
                                      detail  Key (id)=(1) already exists.
                                      so      this revision was checked with rows that are made up
                                      help: insert rows that the schema before this revision takes"""));
        }

        @Test
        void are_for_a_revision_that_exists() {
            assertThatThrownBy(() -> new RowScripts(chain(USERS), List.of(script("0009", Purpose.INSERT, "SELECT 1"))))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("0009");
        }
    }

    @Nested
    class Expectations_of_the_users_own {

        private final Revision split = revision(
                "0002",
                "ALTER TABLE users ADD area text; UPDATE users SET area = left(phone, 2), phone = substr(phone, 3)",
                "UPDATE users SET phone = area || phone; ALTER TABLE users DROP area");

        private RevisionResult expecting(RowScript... expectations) {
            List<RowScript> scripts = new ArrayList<>(List.of(expectations));
            scripts.add(script("0002", Purpose.INSERT, "INSERT INTO users VALUES (1, '0301234')"));
            RowsOptions options = new RowsOptions(SeedSettings.DEFAULT, new RowScripts(chain(USERS, split), scripts));
            return last(results(options, USERS, split));
        }

        @Test
        void hold_silently() {
            assertThat(expecting(
                                    script("0002", Purpose.EXPECT_BEFORE, "SELECT phone = '0301234' FROM users"),
                                    script("0002", Purpose.EXPECT_UPGRADED, "SELECT area = '03' FROM users"),
                                    script(
                                            "0002",
                                            Purpose.EXPECT_DOWNGRADED,
                                            "SELECT phone = '0301234' FROM users; DO $$ BEGIN ASSERT true; END $$"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void are_told_with_their_places_if_they_do_not_hold() {
            RevisionResult result = expecting(script("0002", Purpose.EXPECT_UPGRADED, """
                    SELECT area = '03' FROM users;
                    SELECT area = '030' FROM users;
                    SELECT true FROM users WHERE id = 7;
                    SELECT nullif(true, true);
                    SELECT area, true FROM users;
                    SELECT are FROM users;
                    DELETE FROM users"""));
            assertThat(result.verdict()).isEqualTo(Verdict.REVERSIBLE);
            assertThat(Explanations.of(result, Step.UPGRADE))
                    .hasValueSatisfying(problem -> assertThat(problem.render()).isEqualTo("""
                            0002 gives other rows than are expected
                              at        rows/0002.expect-upgraded.sql:2:1
                              unmet     rows/0002.expect-upgraded.sql:2: after the upgrade an expectation gives false
                                        rows/0002.expect-upgraded.sql:3: after the upgrade an expectation gives no row
                                        rows/0002.expect-upgraded.sql:4: after the upgrade an expectation gives null
                                        rows/0002.expect-upgraded.sql:5: after the upgrade an expectation gives something else than one column of the type boolean
                                        rows/0002.expect-upgraded.sql:6: after the upgrade an expectation is refused: column "are" does not exist
                              expected  true, from each statement that gives rows
                              help: mend the revision, or what is expected of it"""));
        }

        @Test
        void are_asked_before_the_upgrade_and_after_the_downgrade() {
            RevisionResult result = expecting(
                    script("0002", Purpose.EXPECT_BEFORE, "SELECT count(*) = 2 FROM users"),
                    script("0002", Purpose.EXPECT_DOWNGRADED, "SELECT count(*) = 3 FROM users"));
            assertThat(messages(result))
                    .containsExactly(
                            "expectation-failed: before the upgrade an expectation gives false",
                            "expectation-failed: after the downgrade an expectation gives false");
            assertThat(result.passes()).isFalse();
        }

        @Test
        void are_asked_after_a_downgrade_that_commits_by_itself() {
            Revision alone = revision("0002", "ALTER TABLE users ADD area text", "COMMIT; ALTER TABLE users DROP area");
            RowsOptions options = new RowsOptions(
                    SeedSettings.DEFAULT,
                    new RowScripts(
                            chain(USERS, alone),
                            List.of(script("0002", Purpose.EXPECT_DOWNGRADED, "SELECT count(*) = 7 FROM users"))));
            assertThat(messages(last(results(options, USERS, alone))))
                    .containsExactly("expectation-failed: after the downgrade an expectation gives false");
        }
    }

    @Test
    void values_of_the_time_are_told_and_fail_nothing() {
        RevisionResult result = last(results(
                USERS,
                revision(
                        "0002",
                        "UPDATE users SET phone = left(phone, 5) || '@' || clock_timestamp() || '@' || substr(phone, 6)",
                        "UPDATE users SET phone = split_part(phone, '@', 1) || split_part(phone, '@', 3)")));
        assertThat(result.passes()).isTrue();
        assertThat(messages(result))
                .containsExactly(
                        "rows-vary: the second upgrade gives column public.users.phone other values each time, as now() and random() do");
    }

    @Test
    void values_that_a_default_gives_are_not_worth_a_word() {
        RevisionResult result = last(results(USERS, revision("0002", """
                        CREATE TABLE roles (name text, made timestamptz DEFAULT now(), since timestamp DEFAULT LOCALTIMESTAMP, chance float8 DEFAULT 1 + random(),
                            number int GENERATED ALWAYS AS IDENTITY);
                        INSERT INTO roles (name) VALUES ('admin')""", "DROP TABLE roles")));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void a_table_that_stays_empty_is_named() {
        List<RevisionResult> results = results(
                revision("0001", "CREATE TABLE t (id int NOT NULL CHECK (id < 0 AND id > 0))", "DROP TABLE t"),
                revision("0002", "CREATE TABLE u ()", "DROP TABLE u"));
        assertThat(results).allMatch(RevisionResult::passes);
        assertThat(messages(results.get(0)))
                .singleElement()
                .asString()
                .startsWith(
                        "not-filled: no row was found that public.t takes: new row for relation \"t\" violates check constraint");
    }

    @Test
    void roles_are_made_a_second_time_on_another_server() {
        List<RevisionResult> results = results(
                USERS,
                revision("0002", "CREATE ROLE rows_check_role", "DROP ROLE rows_check_role"),
                revision("0003", "ALTER TABLE users DROP phone", "ALTER TABLE users ADD phone text"));
        assertThat(messages(results.get(1))).isEmpty();
        assertThat(messages(results.get(2)))
                .containsExactly(
                        "row-changed: the downgrade leaves other values in 3 rows of 3 of column public.users.phone");
    }
}
