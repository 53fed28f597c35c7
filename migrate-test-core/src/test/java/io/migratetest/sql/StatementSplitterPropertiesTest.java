package io.migratetest.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.database.Message;
import io.migratetest.problem.Location;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** The statements that the splitter finds are those that the server sees, in scripts that nobody thought of. */
class StatementSplitterPropertiesTest {

    private static final String SEED = "20261121";

    private static @Nullable Database database;
    private static @Nullable Connection connection;

    @BeforeContainer
    static void connect() throws SQLException {
        Database created = TestServer.shared().createDatabase();
        database = created;
        connection = created.connect();
    }

    @AfterContainer
    static void drop() throws SQLException {
        if (connection != null && database != null) {
            connection.close();
            database.close();
        }
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void finds_the_statements_that_the_server_sees(@ForAll("scripts") String script) throws SQLException {
        List<Statement> statements =
                Script.parse(Location.of("made-up.sql", 1), script).statements();

        List<String> oneByOne = new ArrayList<>();
        for (Statement statement : statements) {
            oneByOne.addAll(results(statement.text(), 1));
        }
        assertThat(oneByOne).isEqualTo(results(script, statements.size()));
    }

    /** What the statements of a message return; checks how many the server ran. */
    private static List<String> results(String text, int statements) throws SQLException {
        Message message = new Message(Objects.requireNonNull(connection), text, Message.Kept.ALL);
        message.send();
        if (statements > 0) {
            assertThat(message.completed()).as(text).isEqualTo(statements);
        }
        List<String> results = new ArrayList<>();
        message.read((number, rows) -> results.add(row(rows)));
        return results;
    }

    private static String row(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                values.add(rows.getMetaData().getColumnLabel(column) + "=" + rows.getString(column));
            }
        }
        return values.toString();
    }

    @Provide
    Arbitrary<String> scripts() {
        Arbitrary<String> statement =
                Arbitraries.frequencyOf(Tuple.of(8, selects()), Tuple.of(1, routines()), Tuple.of(1, gaps()));
        return statement.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join(";", all));
    }

    /** {@code SELECT} and a few values, with anything between them that is no SQL. */
    private static Arbitrary<String> selects() {
        Arbitrary<String> value =
                Combinators.combine(gaps(), values(), gaps()).as((before, each, after) -> before + each + after);
        return Combinators.combine(gaps(), value.list().ofMinSize(1).ofMaxSize(4), gaps())
                .as((before, all, after) -> before + "SELECT " + String.join(",", all) + after);
    }

    /** Bodies that hold semicolons without quotes. */
    private static Arbitrary<String> routines() {
        return Combinators.combine(gaps(), scalars(), gaps())
                .as((before, value, after) -> before + "CREATE OR REPLACE FUNCTION pg_temp.f() RETURNS int BEGIN" + " "
                        + after + "ATOMIC SELECT 1; SELECT CASE WHEN (" + value + ") IS NULL THEN 2 ELSE 3 END; END"
                        + after);
    }

    /** The columns of a result, with a name or without. */
    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                scalars(), text().map(each -> "1 AS \"x" + each + "\""), Arbitraries.of("1 AS e", "1 AS \"end\""));
    }

    private static Arbitrary<String> scalars() {
        Arbitrary<String> text = text();
        return Arbitraries.oneOf(
                text.map(each -> "'" + each + "'"),
                text.map(each -> "E'\\'" + each + "\\\\'"),
                text.map(each -> "N'" + each + "'"),
                text.map(each -> "$$" + each.replace("$", "") + "$$"),
                text.map(each -> "$é_1$" + each + "$$;$é_1$"),
                text.map(each -> "U&'" + each + "'"),
                Arbitraries.of(
                        "1.5",
                        "1.",
                        "(2)",
                        "3::int",
                        "(ARRAY[1,2])[1:2]",
                        "'a'\n'b'",
                        "E'a'\n'\\';'",
                        "$x$'$x$",
                        "-- ;\n1"));
    }

    private static Arbitrary<String> gaps() {
        return Arbitraries.of(
                        "",
                        " ",
                        "\n",
                        "\r\n",
                        "\t",
                        "\f",
                        " -- it's; \"\n",
                        " --\r",
                        "/* ; ' */",
                        "/* /* $$ */ ; */",
                        " /**/ ",
                        "/*/ ; */")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    /** Pieces that mean something outside of a string, and nothing in it. */
    private static Arbitrary<String> text() {
        return Arbitraries.of(";", "a", " ", "\n", "--", "/*", "*/", "''", "\"\"", "$", "$1", "é", "😀", "::", "(", "}")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
