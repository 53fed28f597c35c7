package io.migratetest.run;

import io.migratetest.database.ConnectionSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tells whether a transaction has written what all databases of the server share: roles, memberships, tablespaces. */
final class ClusterWrites {

    /**
     * What the transaction has written of that, by the locks that it holds until its end. Some catalogs hold what belongs to the server beside what belongs to one
     * database. Nothing but its own row tells that a replication origin was made.
     */
    private static final String WRITTEN = """
            SELECT CASE
                WHEN bool_or(relation::regclass::text = ANY ('{pg_authid,pg_auth_members,pg_tablespace,pg_parameter_acl,pg_replication_origin}'))
                    OR EXISTS (SELECT FROM pg_replication_origin WHERE xmin = pg_current_xact_id_if_assigned()::xid) THEN 'yes'
                WHEN bool_or(relation::regclass::text = ANY ('{pg_db_role_setting,pg_shdescription,pg_shseclabel}')) THEN 'perhaps'
                ELSE 'no' END
            FROM pg_locks
            WHERE pid = pg_backend_pid() AND locktype = 'relation' AND database = 0 AND mode IN ('RowExclusiveLock', 'ExclusiveLock')""";

    /** A digest of what belongs to the server in catalogs that hold both. */
    private static final String MIXED = """
            SELECT coalesce(md5(string_agg(line, E'\\n' ORDER BY line)), '') FROM (
                SELECT s::text FROM pg_db_role_setting AS s WHERE setdatabase = 0
                UNION ALL SELECT d::text FROM pg_shdescription AS d WHERE classoid <> 'pg_database'::regclass
                UNION ALL SELECT l::text FROM pg_shseclabel AS l WHERE classoid <> 'pg_database'::regclass) AS lines (line)""";

    private ClusterWrites() {}

    /** Asks in the session whose transaction is open. */
    static boolean areIn(Connection held, ConnectionSource database) throws SQLException {
        return switch (text(held, WRITTEN)) {
            case "yes" -> true;
            case "perhaps" -> {
                try (Connection other = database.connect()) {
                    yield !text(held, MIXED).equals(text(other, MIXED));
                }
            }
            default -> false;
        };
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
