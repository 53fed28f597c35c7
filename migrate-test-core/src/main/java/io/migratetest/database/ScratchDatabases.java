package io.migratetest.database;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Makes, copies and drops scratch databases: the one place with the SQL for it. */
final class ScratchDatabases {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(2);
    private static final Duration STALE_AFTER = Duration.ofHours(1);

    /** Locks of all databases are seen from each; the two halves of a key are shown apart. */
    private static final String LEFT_BEHIND = """
            SELECT datname FROM pg_database AS d
            WHERE datname ~ '%s' AND pg_has_role(datdba, 'MEMBER')
              AND NOT EXISTS (
                SELECT FROM pg_locks AS l
                WHERE l.locktype = 'advisory' AND l.objsubid = 1
                  AND right(d.datname, 16) = lpad(to_hex((l.classid::bigint << 32) | l.objid::bigint), 16, '0'))
            """.formatted(ScratchName.PATTERN);

    private final MaintenanceSession session;
    private final ServerVersion version;
    private final Sessions sessions;

    /**
     * @param sessions open what has to be done within a scratch database
     */
    ScratchDatabases(MaintenanceSession session, ServerVersion version, Sessions sessions) {
        this.session = session;
        this.version = version;
        this.sessions = sessions;
    }

    /**
     * Makes an empty database.
     *
     * @param locale a clause that says more than {@code template0} does; may be empty
     */
    ScratchName create(String locale) throws SQLException {
        return createFrom("template0" + locale);
    }

    ScratchName copy(ScratchName source) throws SQLException {
        endSessions(source);
        ScratchName copy = createFrom(source.text());
        DatabaseProperties.carry(session, source, copy);
        return copy;
    }

    void drop(ScratchName name) throws SQLException {
        endSessions(name);
        String drop = "DROP DATABASE IF EXISTS " + name.text() + " WITH (FORCE)";
        try {
            session.execute(drop);
        } catch (SQLException e) {
            if (!DatabaseProperties.release(session, sessions, name)) {
                throw e;
            }
            session.execute(drop);
        }
        session.execute("SELECT pg_advisory_unlock(" + name.key() + ")");
    }

    void keep(ScratchName name) throws SQLException {
        session.execute("COMMENT ON DATABASE " + name.text() + " IS " + ScratchComment.kept());
    }

    /** Drops every scratch database whose owner is gone, and names them. */
    List<ScratchName> dropLeftBehind() throws SQLException {
        List<ScratchName> names = leftBehind();
        for (ScratchName name : names) {
            drop(name);
        }
        return names;
    }

    /** Drops those that were left behind long enough ago for nobody to be looking into them. */
    void dropStale() throws SQLException {
        Instant limit = Instant.now().minus(STALE_AFTER);
        for (ScratchName name : leftBehind()) {
            if (ScratchComment.created(comment(name)).filter(limit::isAfter).isPresent()) {
                drop(name);
            }
        }
    }

    private List<ScratchName> leftBehind() throws SQLException {
        return session.texts(LEFT_BEHIND).stream().map(ScratchName::parse).toList();
    }

    /** Empty if there is none, or if another run dropped the database just now. */
    private String comment(ScratchName name) throws SQLException {
        return session.text(
                "SELECT coalesce(min(shobj_description(oid, 'pg_database')), '') FROM pg_database WHERE datname = '"
                        + name.text() + "'");
    }

    /** The lock comes first, so that no other run takes the new database for one that was left behind. */
    private ScratchName createFrom(String template) throws SQLException {
        ScratchName name = ScratchName.random();
        session.execute("SELECT pg_advisory_lock(" + name.key() + ")");
        session.execute("CREATE DATABASE " + name.text() + " TEMPLATE " + template + version.copyStrategy());
        session.execute("COMMENT ON DATABASE " + name.text() + " IS " + ScratchComment.fresh());
        return name;
    }

    /** {@code CREATE DATABASE} and {@code DROP DATABASE} would wait for the sessions too, but look only ten times a second. */
    private void endSessions(ScratchName name) throws SQLException {
        String sessions =
                " FROM pg_stat_activity WHERE datname = '" + name.text() + "' AND backend_type <> 'autovacuum worker'";
        session.execute("SELECT pg_terminate_backend(pid)" + sessions);
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(LONGEST_GOODBYE)
                    .until(() -> session.holds("NOT EXISTS (SELECT" + sessions + ")"));
        } catch (ConditionTimeoutException e) {
            throw new SQLException("sessions on database '" + name.text() + "' do not end", "55006", e);
        }
    }
}
