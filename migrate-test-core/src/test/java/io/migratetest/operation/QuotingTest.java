package io.migratetest.operation;

import static io.migratetest.operation.Data.bulkInsert;
import static io.migratetest.operation.Data.identifier;
import static io.migratetest.operation.Data.literal;
import static io.migratetest.operation.DatabaseObjects.comment;
import static io.migratetest.operation.DatabaseObjects.createEnum;
import static io.migratetest.operation.DatabaseObjects.createFunction;
import static io.migratetest.operation.DatabaseObjects.recreateEnum;
import static io.migratetest.operation.DatabaseObjects.table;
import static io.migratetest.operation.Tables.addConstraint;
import static io.migratetest.operation.Tables.alterColumn;
import static io.migratetest.operation.Tables.check;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createIndex;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.primaryKey;
import static io.migratetest.operation.Tables.renameColumn;
import static io.migratetest.operation.Types.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.snapshot.Snapshot;
import io.migratetest.sql.NamingConvention;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values reach the server as they are. */
class QuotingTest {

    private static final String HOSTILE = "Or\"der's \\ $$ %s %1$s {type} ; -- \n ü";

    @ParameterizedTest
    @ValueSource(ints = {TestServer.OLDEST, 18})
    void every_word_that_is_no_name_is_quoted(int major) throws SQLException {
        try (Database database = TestServer.of(major).createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'")) {
            List<String> unquoted = new ArrayList<>();
            while (words.next()) {
                if (identifier(words.getString(1)).equals(words.getString(1))) {
                    unquoted.add(words.getString(1));
                }
            }
            assertThat(unquoted).isEmpty();
        }
    }

    @Test
    void a_plain_name_stays_as_it_is() {
        assertThat(List.of(
                        identifier("orders"),
                        identifier("_x9"),
                        identifier("Orders"),
                        identifier("9x"),
                        identifier("a\"b")))
                .containsExactly("orders", "_x9", "\"Orders\"", "\"9x\"", "\"a\"\"b\"");
    }

    @Test
    void hostile_names_are_created_changed_and_taken_back() throws SQLException {
        String quoted = "\"" + HOSTILE.replace("\"", "\"\"") + "\"";
        String type = quoted.replace("Or", "Type");
        Operations upgrade = Operations.of(
                createEnum(type, HOSTILE, "b"),
                createTable(
                                "public." + quoted,
                                column(HOSTILE, named(type))
                                        .defaultValue(HOSTILE)
                                        .comment(HOSTILE),
                                primaryKey(HOSTILE).named("pk " + HOSTILE),
                                check(identifier(HOSTILE) + " <> 'b'").named("ck " + HOSTILE))
                        .comment(HOSTILE),
                createIndex(quoted, HOSTILE).named("ix " + HOSTILE),
                bulkInsert(quoted, HOSTILE).row(HOSTILE).key(HOSTILE),
                comment(table(quoted), HOSTILE + "!").existing(HOSTILE),
                recreateEnum(type, HOSTILE, "c").replacing("b", "c").existing(HOSTILE, "b"),
                renameColumn(quoted, HOSTILE, "user"),
                alterColumn(quoted, "user").defaultValue("c").existingDefault(HOSTILE),
                createFunction(quoted, "")
                        .returns("text")
                        .body("sql", "SELECT " + literal(HOSTILE) + "::text; -- $body1$ $"));
        try (Database database = TestServer.shared().createDatabase();
                Connection connection = database.connect()) {
            Snapshot before = Snapshot.take(connection);
            run(connection, upgrade);
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT \"user\", (SELECT %s()) FROM %s".formatted(quoted, quoted))) {
                row.next();
                assertThat(row.getString(1)).isEqualTo(HOSTILE);
                assertThat(row.getString(2)).isEqualTo(HOSTILE);
            }
            run(connection, upgrade.reversed());
            assertThat(Snapshot.take(connection)).isEqualTo(before);
        }
    }

    @Test
    void literals_mean_the_same_whatever_the_setting_for_backslashes_is() throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET standard_conforming_strings = off; SET escape_string_warning = off");
            try (ResultSet row = statement.executeQuery("SELECT " + literal(HOSTILE))) {
                row.next();
                assertThat(row.getString(1)).isEqualTo(HOSTILE);
            }
        }
    }

    @Test
    void values_are_written_as_sql_reads_them() {
        assertThat(Arrays.asList(
                                null,
                                true,
                                -1,
                                new BigDecimal("1.50"),
                                1.5,
                                Double.NaN,
                                'x',
                                new byte[] {1, (byte) 0xfe},
                                UUID.fromString("00000000-0000-0001-0000-000000000002"),
                                Instant.EPOCH,
                                Duration.ofMinutes(90),
                                List.of(1, 2),
                                List.of(),
                                Data.sql("now()"))
                        .stream()
                        .map(Data::literal))
                .containsExactly(
                        "NULL",
                        "true",
                        "-1",
                        "1.50",
                        "1.5",
                        "'NaN'",
                        "'x'",
                        "E'\\\\x01fe'",
                        "'00000000-0000-0001-0000-000000000002'",
                        "'1970-01-01T00:00:00Z'",
                        "'PT1H30M'",
                        "ARRAY[1, 2]",
                        "'{}'",
                        "now()");
    }

    @Test
    void what_sql_cannot_say_is_refused() {
        assertThatThrownBy(() -> literal(Thread.State.class)).hasMessage("""
                a value of java.lang.Class cannot be written as SQL
                  help: give it as text, or as an expression: sql("...")""");
        assertThatThrownBy(() -> literal("a\0b")).hasMessage("""
                a text holds the character 0
                  so  PostgreSQL cannot store it
                  help: take the character away, or store bytes""");
    }

    @Test
    void names_that_postgresql_would_cut_are_refused() {
        String name = "ü".repeat(32);
        assertThatThrownBy(() -> createTable(name)).hasMessage("""
                the name '%s' has 64 bytes, of which PostgreSQL keeps 63
                  so  it would be cut without an error, and two names could become one
                  help: choose a shorter name""".formatted(name));
        assertThat(createTable("ü".repeat(31) + "x").title()).contains("x");
    }

    @Test
    void so_are_names_that_a_convention_makes_too_long() {
        AddConstraint constraint = addConstraint("t".repeat(60), check("true"));
        assertThatThrownBy(() -> constraint.actions(NamingConvention.POSTGRESQL))
                .hasMessageStartingWith(
                        "the name '%s_check' has 66 bytes, of which PostgreSQL keeps 63".formatted("t".repeat(60)));
    }

    @Test
    void names_that_are_none_are_refused() {
        assertThatThrownBy(() -> createTable("")).hasMessage("""
                a name is empty
                  help: give it a name""");
        assertThatThrownBy(() -> column("a\0", "text")).hasMessage("""
                the name 'a\\0' holds the character 0
                  so  PostgreSQL cannot store it
                  help: take the character away""");
        assertThatThrownBy(() -> createTable("a.b.c")).hasMessage("""
                'a.b.c' is no name of an object
                  accepted  orders
                            sales.orders
                            sales."orders.2026"
                  help: write a name that holds a dot or begins with a quote in double quotes, and double the quotes in it""");
        assertThatThrownBy(() -> createTable("\"a\"b")).hasMessageStartingWith("'\"a\"b' is no name of an object");
        assertThatThrownBy(() -> createTable("a.")).hasMessageStartingWith("a name is empty");
    }

    private static void run(Connection connection, Operations operations) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : operations.all()) {
                for (String sql : OperationCase.statements(operation)) {
                    statement.execute(sql);
                }
            }
        }
    }
}
