package io.migratetest.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.migratetest.database.Message;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rows of tables in a session of ours or, leaving no trace there, in the middle of a script's transaction. */
final class RowReader {

    /** Of more rows the server computes digests. */
    private static final int LARGE = 1000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The first two come first, since they may take away the right to the rest. */
    private static final String SETTINGS = """
            SELECT pg_catalog.count(pg_catalog.set_config(s.name, s.value, true))
            FROM (VALUES ('session_authorization', null), ('role', 'none'), ('search_path', 'pg_catalog, pg_temp'), ('row_security', 'off'),
                ('DateStyle', 'ISO, MDY'), ('IntervalStyle', 'postgres'), ('TimeZone', 'UTC'), ('lc_monetary', 'C'), ('extra_float_digits', '1'),
                ('bytea_output', 'hex'), ('standard_conforming_strings', 'on')) s (name, value)""";

    /** Where a script has run, its settings are neither heeded nor changed. */
    private static final String AROUND = "SAVEPOINT migrate_test_rows;\n" + SETTINGS.replace("%", "%%")
            + ";\n%s;\nROLLBACK TO SAVEPOINT migrate_test_rows; RELEASE SAVEPOINT migrate_test_rows";

    private static final String ROWS =
            "SELECT pg_catalog.row_to_json(migrate_test_row.*) FROM %s migrate_test_row LIMIT " + (LARGE + 1);

    private static final String DIGEST = """
            SELECT '', pg_catalog.count(*)::text FROM %1$s UNION ALL
            SELECT e.key, pg_catalog.sum(pg_catalog.hashtextextended(e.value::text, 0)::numeric)::text
            FROM %1$s migrate_test_row CROSS JOIN LATERAL pg_catalog.json_each(pg_catalog.row_to_json(migrate_test_row.*)) e GROUP BY 1""";

    private static final String OBJECTS =
            "SELECT pg_catalog.json_build_object('data', pg_catalog.md5(pg_catalog.lo_get(oid))) FROM pg_catalog.pg_largeobject_metadata LIMIT "
                    + (LARGE + 1);

    private RowReader() {}

    /** The rows of some tables, by name. */
    static Map<String, TableRows> read(Connection connection, Map<String, TableKind> tables) throws SQLException {
        if (tables.isEmpty()) {
            return Map.of();
        }
        List<String> names = List.copyOf(tables.keySet());
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        ask(
                connection,
                names.stream()
                        .map(name -> name.equals(TableRows.LARGE_OBJECTS)
                                ? OBJECTS
                                : ROWS.formatted(from(name, tables.getOrDefault(name, TableKind.PLAIN))))
                        .toList(),
                (number, answer) -> rows.put(names.get(number), rows(answer)));
        Map<String, TableRows> read = new HashMap<>();
        List<String> large = new ArrayList<>();
        rows.forEach((name, found) -> {
            TableKind kind = tables.getOrDefault(name, TableKind.PLAIN);
            if (found.size() > LARGE) {
                large.add(name);
            }
            read.put(name, new TableRows(name, kind, List.of(), found, Map.of()));
        });
        if (!large.isEmpty()) {
            ask(
                    connection,
                    large.stream()
                            .map(name -> DIGEST.formatted(from(name, tables.getOrDefault(name, TableKind.PLAIN))))
                            .toList(),
                    (number, answer) -> read.computeIfPresent(
                            large.get(number),
                            (name, known) -> new TableRows(name, known.kind(), List.of(), List.of(), digests(answer))));
        }
        return read;
    }

    private static String from(String name, TableKind kind) {
        return kind == TableKind.PARTITIONED ? name : "ONLY " + name;
    }

    private static void ask(Connection connection, List<String> questions, Answer answer) throws SQLException {
        String asked = String.join(";\n", questions);
        boolean isOurs = connection.getAutoCommit();
        Message message = new Message(connection, isOurs ? asked : AROUND.formatted(asked), Message.Kept.ALL);
        message.send();
        message.read((number, rows) -> {
            if (isOurs) {
                answer.read(number, rows);
            } else if (number > 0) {
                answer.read(number - 1, rows);
            }
        });
    }

    private interface Answer {
        void read(int number, ResultSet rows) throws SQLException;
    }

    private static List<Map<String, String>> rows(ResultSet answer) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        while (answer.next()) {
            rows.add(row(answer.getString(1)));
        }
        return rows;
    }

    private static Map<String, String> row(String json) {
        try {
            Map<String, String> row = new LinkedHashMap<>();
            JSON.readTree(json).properties().forEach(column -> row.put(column.getKey(), text(column.getValue())));
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the server wrote JSON that cannot be read: " + json, e);
        }
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? "'" + value.asText() + "'" : value.toString();
    }

    private static Map<String, String> digests(ResultSet answer) {
        try {
            Map<String, String> digests = new HashMap<>();
            while (answer.next()) {
                digests.put(answer.getString(1), String.valueOf(answer.getString(2)));
            }
            return digests;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names and kinds of tables. */
    static Map<String, TableKind> kinds(List<Table> tables) {
        return tables.stream()
                .collect(Collectors.toMap(Table::name, Table::kind, (one, same) -> one, LinkedHashMap::new));
    }
}
