package io.migratetest.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What belongs to a database as a whole: {@code CREATE DATABASE ... TEMPLATE} copies everything in it, but not this. */
final class DatabaseProperties {

    /**
     * Owner, connection limit, privileges, settings, also those of roles in the database, and a comment that is not ours. {@code FROM CURRENT} spares us the quoting of
     * values, which differs from setting to setting; a setting of the role comes last since it takes the right to go on.
     */
    private static final String CARRY = """
            DO $carry$
            DECLARE
                source pg_catalog.pg_database;
                entry record;
            BEGIN
                SELECT * INTO source FROM pg_catalog.pg_database WHERE datname = '%1$s';
                IF source.datconnlimit <> -1 THEN
                    EXECUTE pg_catalog.format('ALTER DATABASE %2$s CONNECTION LIMIT %%s', source.datconnlimit);
                END IF;
                IF source.datdba <> (SELECT datdba FROM pg_catalog.pg_database WHERE datname = '%2$s') THEN
                    EXECUTE pg_catalog.format('ALTER DATABASE %2$s OWNER TO %%s', source.datdba::regrole);
                END IF;
                IF pg_catalog.shobj_description(source.oid, 'pg_database') !~ '^migrate-test' THEN
                    EXECUTE pg_catalog.format('COMMENT ON DATABASE %2$s IS %%L', pg_catalog.shobj_description(source.oid, 'pg_database'));
                END IF;
                IF source.datistemplate THEN
                    ALTER DATABASE %2$s IS_TEMPLATE true;
                END IF;
                IF source.datacl IS NOT NULL THEN
                    EXECUTE pg_catalog.format('REVOKE ALL ON DATABASE %2$s FROM PUBLIC, %%s', source.datdba::regrole);
                END IF;
                FOR entry IN SELECT * FROM pg_catalog.aclexplode(source.datacl) LOOP
                    EXECUTE pg_catalog.format('GRANT %%s ON DATABASE %2$s TO %%s %%s', entry.privilege_type,
                        CASE entry.grantee WHEN 0 THEN 'PUBLIC' ELSE entry.grantee::regrole::text END,
                        CASE WHEN entry.is_grantable THEN 'WITH GRANT OPTION' END);
                END LOOP;
                FOR entry IN
                    SELECT s.setrole, pg_catalog.split_part(line, '=', 1) AS name,
                           pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) AS value
                    FROM pg_catalog.pg_db_role_setting AS s, pg_catalog.unnest(s.setconfig) AS line
                    WHERE s.setdatabase = source.oid
                    ORDER BY pg_catalog.split_part(line, '=', 1) IN ('role', 'session_authorization')
                LOOP
                    PERFORM pg_catalog.set_config(entry.name, entry.value, true);
                    EXECUTE pg_catalog.format('ALTER %%s SET %%I FROM CURRENT',
                        CASE entry.setrole WHEN 0 THEN 'DATABASE %2$s'
                            ELSE pg_catalog.format('ROLE %%s IN DATABASE %2$s', entry.setrole::regrole) END, entry.name);
                END LOOP;
            END
            $carry$
            """;

    /** Within the database, which alone can drop them; their slots at the publishers are not ours to drop. */
    private static final String DROP_SUBSCRIPTIONS = """
            DO $drop$
            DECLARE
                name pg_catalog.name;
            BEGIN
                FOR name IN SELECT s.subname FROM pg_catalog.pg_subscription AS s
                    JOIN pg_catalog.pg_database AS d ON d.oid = s.subdbid AND d.datname = pg_catalog.current_database()
                LOOP
                    EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I DISABLE', name);
                    EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', name);
                    EXECUTE pg_catalog.format('DROP SUBSCRIPTION %I', name);
                END LOOP;
            END
            $drop$
            """;

    private DatabaseProperties() {}

    /** Takes away what keeps a database from being dropped; false if nothing of the kind is there. */
    static boolean release(MaintenanceSession session, Sessions sessions, ScratchName name) throws SQLException {
        boolean isTemplate = session.holds("datistemplate FROM pg_database WHERE datname = '" + name.text() + "'");
        boolean hasSubscriptions = session.holds(
                "EXISTS (SELECT FROM pg_subscription AS s JOIN pg_database AS d ON d.oid = s.subdbid WHERE d.datname = '"
                        + name.text() + "')");
        if (isTemplate) {
            session.execute("ALTER DATABASE " + name.text() + " IS_TEMPLATE false");
        }
        if (hasSubscriptions) {
            try (Connection within = sessions.open(name.text());
                    Statement statement = within.createStatement()) {
                statement.execute(DROP_SUBSCRIPTIONS);
            }
        }
        return isTemplate || hasSubscriptions;
    }

    static void carry(MaintenanceSession session, ScratchName source, ScratchName target) throws SQLException {
        session.execute(CARRY.formatted(source.text(), target.text()));
    }
}
