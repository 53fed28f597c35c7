package io.migratetest.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What all databases of a server share and a migration can write. */
final class ClusterFingerprint {

    private static final int PARAMETER_ACL_SINCE = 15;

    private ClusterFingerprint() {}

    /** A digest of roles, memberships, tablespaces and what is said about them, settings of roles, grants on parameters and replication origins. */
    static String of(MaintenanceSession session, ServerVersion version) throws SQLException {
        String rows = catalogs(session, version).stream()
                .map(catalog -> "SELECT t::text AS line FROM " + catalog)
                .collect(Collectors.joining(" UNION ALL "));
        return session.text("SELECT md5(string_agg(line, E'\\n' ORDER BY line)) FROM (" + rows + ") AS lines");
    }

    private static List<String> catalogs(MaintenanceSession session, ServerVersion version) throws SQLException {
        List<String> catalogs = new ArrayList<>(List.of(
                "pg_auth_members AS t",
                "pg_tablespace AS t",
                "pg_db_role_setting AS t WHERE setdatabase = 0",
                "pg_shdescription AS t WHERE classoid <> 'pg_database'::regclass",
                "pg_shseclabel AS t WHERE classoid <> 'pg_database'::regclass",
                "pg_replication_origin AS t"));
        // Only superusers see the passwords, so only for them does a changed password count.
        catalogs.add(session.holds("has_table_privilege('pg_authid', 'SELECT')") ? "pg_authid AS t" : "pg_roles AS t");
        if (version.major() >= PARAMETER_ACL_SINCE) {
            catalogs.add("pg_parameter_acl AS t");
        }
        return catalogs;
    }
}
