package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.postgresql.core.BaseConnection;

/**
 * Reads what all databases of a server share, in one round trip: roles and their memberships and settings, tablespaces, privileges on parameters, replication
 * origins. No key of it occurs in a schema that a {@link SchemaReader} reads.
 *
 * <p>Treats the session as a {@link SchemaReader} does. A session that may not read {@code pg_authid}, as most do that are not a superuser's, sees everything
 * but passwords.
 */
public final class ClusterReader {

    private static final ObjectReader ALL = new ObjectReader(CatalogRules.ofTheCluster());

    private static final ObjectReader ALL_BUT_PASSWORDS = new ObjectReader(CatalogRules.ofTheCluster().stream()
            .map(CatalogRule::asEverybodySees)
            .toList());

    /** A script may have taken another role; we read with the rights of the one that logged in. */
    private static final String SEES_PASSWORDS = """
            SELECT pg_catalog.has_table_privilege(usesysid, 'pg_catalog.pg_authid', 'SELECT')
            FROM pg_catalog.pg_stat_activity WHERE pid = pg_catalog.pg_backend_pid()""";

    /** By session. */
    private static final Map<BaseConnection, ObjectReader> READERS = Collections.synchronizedMap(new WeakHashMap<>());

    private ClusterReader() {}

    /** Reads what the connection sees now. */
    public static Schema read(Connection connection) throws SQLException {
        return reader(connection).read(connection);
    }

    private static ObjectReader reader(Connection connection) throws SQLException {
        BaseConnection session = connection.unwrap(BaseConnection.class);
        ObjectReader known = READERS.get(session);
        if (known == null) {
            known = seesPasswords(connection) ? ALL : ALL_BUT_PASSWORDS;
            READERS.put(session, known);
        }
        return known;
    }

    private static boolean seesPasswords(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SEES_PASSWORDS)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
