package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of thing, under every name that could be taken for something else, is seen under that name and taken back by the statements that we print. */
@ExtendWith(DatabaseParameter.class)
class HostileNamesTest {

    private static final int MOST_BYTES = 63;

    private static Connection connection;

    /** A thing of some kind, in a schema of its own; its texts have places for names. */
    private record Kind(String kind, String name, String setup, String change) {

        static List<Kind> all() {
            String text = String.join("\n", Resources.lines("hostile-kinds.sql"));
            return Stream.of(text.split("\n(?=\\[)", -1))
                    .skip(1)
                    .map(Kind::parse)
                    .toList();
        }

        private static Kind parse(String block) {
            String[] halves = block.substring(block.indexOf('\n')).split("-- change\n", 2);
            int end = block.indexOf("] ");
            return new Kind(
                    block.substring(1, end), block.substring(end + 2, block.indexOf('\n')), halves[0], halves[1]);
        }

        boolean isRename() {
            return change.contains(" RENAME ");
        }

        boolean existsOn(int version) {
            return version >= 15 || !setup.contains("-- from 15");
        }
    }

    /** A hostile name in the places of a kind's texts. */
    private record Places(String name, int number) {

        String fill(String text) throws SQLException {
            return text.replace("{s}", quoted("s" + number + name))
                    .replace("{n}", quoted(name))
                    .replace("{d}", quoted("d" + name))
                    .replace("{l}", "'" + name.replace("'", "''") + "'");
        }
    }

    static List<String> names() {
        return List.of(
                "plain",
                "do\"uble",
                "it's",
                "two words",
                "semi;colon",
                "new\nline",
                "ta\tb",
                "back\\slash",
                "dol$$lar",
                "per%cent %s",
                "żółć 名前 😀",
                "x".repeat(MOST_BYTES - 4) + "YZ 9",
                "select",
                "UPPER",
                "1digit",
                " on ",
                "a on b",
                ": ",
                "nobody",
                "PUBLIC",
                "p in publication q",
                "u on server v",
                "dot.ted",
                "f(integer)",
                "(x",
                "comma, list",
                "\"",
                "\"\"",
                "\"a\".\"b\"",
                "a TO b",
                "FOR ROLE x",
                "/* c",
                "-- c",
                "all\"' ; on\n: in publication . $$ \\");
    }

    @BeforeAll
    static void connect(Database database) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_seen_and_taken_back_with_what_they_name(String name) throws SQLException {
        assertSeenAndTakenBack(
                name, kinds().stream().filter(kind -> !kind.isRename()).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_seen_and_taken_back_where_something_got_them_later(String name) throws SQLException {
        assertSeenAndTakenBack(name, kinds().stream().filter(Kind::isRename).toList());
    }

    @Test
    void are_hundreds() throws SQLException {
        assertThat(names().size() * kinds().size()).isGreaterThan(2_000);
    }

    private static List<Kind> kinds() throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        return Kind.all().stream().filter(kind -> kind.existsOn(version)).toList();
    }

    private static void assertSeenAndTakenBack(String name, List<Kind> kinds) throws SQLException {
        execute(new Places(name, 0)
                .fill("CREATE ROLE {d}; CREATE PUBLICATION {d}; CREATE FOREIGN DATA WRAPPER {d};"
                        + "CREATE SERVER {d} FOREIGN DATA WRAPPER {d}"));
        for (int i = 0; i < kinds.size(); i++) {
            execute(new Places(name, i).fill("CREATE SCHEMA {s};" + kinds.get(i).setup()));
        }
        Savepoint unchanged = connection.setSavepoint();
        Schema before = SchemaReader.read(connection);
        List<ObjectKey> expected = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Places places = new Places(name, i);
            execute(places.fill(kinds.get(i).change()));
            expected.add(
                    new ObjectKey(kinds.get(i).kind(), places.fill(kinds.get(i).name())));
        }
        Schema after = SchemaReader.read(connection);

        assertThat(expected)
                .allSatisfy(
                        key -> assertThat(after.find(key)).as(key.toString()).isPresent());
        assertThat(SchemaComparison.compare(before, after))
                .extracting(Difference::object)
                .containsAll(expected);
        assertClosed(before, after);
        connection.rollback(unchanged);
        assertClosed(after, before);
    }

    /** Whatever has a statement that takes it back is taken back by it. */
    private static void assertClosed(Schema wanted, Schema now) throws SQLException {
        List<Difference> differences = SchemaComparison.compare(wanted, now);
        List<String> script = RevertingScript.of(differences, wanted, now);
        for (String statements : script) {
            execute(statements);
        }
        List<ObjectKey> open = differences.stream()
                .filter(difference -> difference.revertedBy().isEmpty())
                .map(Difference::object)
                .toList();
        assertThat(SchemaComparison.compare(wanted, SchemaReader.read(connection)).stream()
                        .filter(difference -> !open.contains(difference.object()))
                        .filter(difference ->
                                !(difference instanceof Difference.Changed changed && changed.isColumnOrder())))
                .as(() -> String.join("\n", script))
                .isEmpty();
    }

    private static String quoted(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT quote_ident(?)")) {
            statement.setString(1, shortened(name));
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static String shortened(String name) {
        return name.length() <= MOST_BYTES ? name : name.substring(0, MOST_BYTES);
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql, e);
        }
    }
}
