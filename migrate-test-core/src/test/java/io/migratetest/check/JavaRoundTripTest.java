package io.migratetest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.migratetest.MigrationProject;
import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Revisions in Java, with SQL and with work of their own, go up, down and up again as others do. */
class JavaRoundTripTest {

    private static final MigrationProject SHOP =
            MigrationProject.open("java:io.migratetest.revision.shop", Optional.empty());

    @Test
    void every_revision_gets_its_verdict() {
        List<String> verdicts = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        SHOP.verify(TestServer.shared(), result -> {
            verdicts.add(result.revision().title() + ": " + result.verdict().text());
            result.findings().forEach(finding -> messages.add(finding.code().text() + ": " + finding.message()));
        });

        assertThat(verdicts)
                .containsExactly(
                        "0001 create customers: reversible",
                        "0002 split names: reversible",
                        "0003 drop name: irreversible",
                        "0004 index names: reversible",
                        "0005 forgetful: unclean",
                        "0006 fails: upgrade-failed",
                        "0007 throws: upgrade-failed",
                        "0008 commits: upgrade-failed");
        assertThat(messages)
                .containsExactly(
                        "declared-irreversible: first and last name do not tell how the whole was written",
                        "irreversible: the upgrade changes something and there is no downgrade",
                        "left-behind: the downgrade leaves table public.lowered behind",
                        "reupgrade-failed: relation \"lowered\" already exists",
                        "upgrade-failed: column \"nothing\" does not exist",
                        "upgrade-failed: java.lang.IllegalStateException: no rate for 'XYZ'",
                        "upgrade-failed: commit() is not for the work of a revision: the transaction is that of the revision");
    }

    @Test
    void what_the_server_refuses_of_the_work_is_told_with_the_line_of_the_class() {
        assertThat(failure("0006")).isEqualTo("""
                upgrading 0006 'fails' failed
                  at         src/test/java/io/migratetest/revision/shop/R0006_Fails.java:%d
                  server     column "nothing" does not exist (SQLSTATE 42703)
                  statement  withConnection("look for what is not there")""".formatted(line("R0006_Fails", "SELECT nothing")));
    }

    @Test
    void so_is_what_the_work_throws() {
        assertThat(failure("0007")).isEqualTo("""
                upgrading 0007 'throws' failed
                  at         src/test/java/io/migratetest/revision/shop/R0007_Throws.java:%d
                  error      java.lang.IllegalStateException: no rate for 'XYZ'
                  statement  withConnection("convert the prices")""".formatted(line("R0007_Throws", "IllegalStateException")));
    }

    @Test
    void the_transaction_is_not_for_the_work_to_end() {
        assertThat(failure("0008")).isEqualTo("""
                upgrading 0008 'commits' failed
                  at         src/test/java/io/migratetest/revision/shop/R0008_Commits.java:%d
                  error      commit() is not for the work of a revision: the transaction is that of the revision
                  statement  withConnection("end it")""".formatted(line("R0008_Commits", "return")));
    }

    @Test
    void what_the_server_refuses_of_the_sql_is_told_with_the_class_and_the_statement() {
        try (Database database = SHOP.databaseAt(TestServer.shared(), "0001")) {
            execute(database, "CREATE VIEW v AS SELECT name FROM customers");
            assertThatThrownBy(() -> SHOP.upgrade(database, "0003"))
                    .hasMessage("""
                    upgrading 0003 'drop name' failed
                      at         src/test/java/io/migratetest/revision/shop/R0003_DropName.java:%d
                      server     cannot drop column name of table customers because other objects depend on it (SQLSTATE 2BP01)
                      detail     view v depends on column name of table customers
                      hint       Use DROP ... CASCADE to drop the dependent objects too.
                      statement  ALTER TABLE customers DROP COLUMN name
                      done       0002 split names""".formatted(line("R0003_DropName", "Operations.of")));
            assertThat(SHOP.current(database)).extracting(Revision::id).containsExactly("0002");
        }
    }

    @Test
    void what_ran_before_the_work_in_the_same_revision_goes_with_it() throws SQLException {
        try (Database database = SHOP.databaseAt(TestServer.shared(), "0005");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> SHOP.upgrade(database, "0006")).isInstanceOf(ProblemException.class);
            try (ResultSet row = statement.executeQuery("SELECT to_regclass('never') IS NULL")) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
            }
        }
    }

    private static String failure(String id) {
        try (Database database = SHOP.databaseAt(TestServer.shared(), "0005")) {
            return catchThrowableOfType(ProblemException.class, () -> SHOP.upgrade(database, id))
                    .problem()
                    .render();
        }
    }

    private static void execute(Database database, String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Of the first line of a class's source that holds a text. */
    private static int line(String name, String text) {
        try {
            List<String> lines =
                    Files.readAllLines(Path.of("src/test/java/io/migratetest/revision/shop/" + name + ".java"));
            return IntStream.range(0, lines.size())
                            .filter(index -> lines.get(index).contains(text))
                            .findFirst()
                            .orElseThrow()
                    + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
