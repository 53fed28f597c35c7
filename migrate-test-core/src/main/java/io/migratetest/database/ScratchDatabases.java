package io.migratetest.database;

import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Makes, copies and drops scratch databases: the one place with the SQL for it. */
final class ScratchDatabases {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(30);

    private final MaintenanceSession session;
    private final ServerVersion version;
    private final ScratchOwner owner;

    ScratchDatabases(MaintenanceSession session, ServerVersion version, ScratchOwner owner) {
        this.session = session;
        this.version = version;
        this.owner = owner;
    }

    ScratchName create() throws SQLException {
        return createFrom("template0");
    }

    ScratchName copy(ScratchName source) throws SQLException {
        endSessions(source);
        return createFrom(source.text());
    }

    void drop(ScratchName name) throws SQLException {
        session.execute("DROP DATABASE IF EXISTS " + name.text() + " WITH (FORCE)");
        session.execute("SELECT pg_advisory_unlock(" + name.key() + ")");
    }

    /** The lock comes first, so that no other run takes the new database for one that was left behind. */
    private ScratchName createFrom(String template) throws SQLException {
        ScratchName name = ScratchName.random();
        session.execute("SELECT pg_advisory_lock(" + name.key() + ")");
        session.execute("CREATE DATABASE " + name.text() + " TEMPLATE " + template + strategy());
        session.execute("COMMENT ON DATABASE " + name.text() + " IS " + owner.comment());
        return name;
    }

    /** Copying files does not write every page to the log, which is what the other strategy of PostgreSQL 15 and later does. */
    private String strategy() {
        return version.major() >= 15 ? " STRATEGY file_copy" : "";
    }

    private void endSessions(ScratchName name) throws SQLException {
        String ofDatabase =
                " FROM pg_stat_activity WHERE datname = '" + name.text() + "' AND backend_type <> 'autovacuum worker'";
        session.execute("SELECT pg_terminate_backend(pid)" + ofDatabase);
        Awaitility.await("the sessions on " + name.text() + " to end")
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(LONGEST_GOODBYE)
                .until(() -> session.text("SELECT count(*)" + ofDatabase).equals("0"));
    }
}
