package io.migratetest.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds columns whose default gives another value each time: the time, a random number, the next number of a sequence. */
final class VaryingDefaults {

    /** What a default calls stands in its tree by oid, but for {@code CURRENT_TIMESTAMP} and its like, and for identity columns. */
    private static final String QUESTION = """
            SELECT named.name
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL (SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) || '.'
                || pg_catalog.quote_ident(a.attname) AS name) named
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE named.name = ANY (?) AND (a.attidentity <> '' OR d.adbin::pg_catalog.text ~ '[{](SQLVALUEFUNCTION|NEXTVALUEEXPR) '
                OR EXISTS (SELECT FROM pg_catalog.regexp_matches(d.adbin::pg_catalog.text, ':(?:op)?funcid ([0-9]+)', 'g') called (oid)
                    JOIN pg_catalog.pg_proc p ON p.oid = called.oid[1]::pg_catalog.oid WHERE p.provolatile <> 'i'))""";

    private VaryingDefaults() {}

    /** Those among some columns, by their names. */
    static Set<String> among(Connection connection, List<String> columns) throws SQLException {
        Set<String> found = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(QUESTION)) {
            statement.setArray(1, connection.createArrayOf("text", columns.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
