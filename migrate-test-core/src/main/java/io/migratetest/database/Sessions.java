package io.migratetest.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens sessions on the databases of one server, all with the same limits. */
record Sessions(ServerAddress address, SessionLimits limits) {

    /** A server on this machine answers at once, and one that is far away is not given more than this. */
    private static final int CONNECT_SECONDS = 15;

    Connection open(String database) throws SQLException {
        return source(database).getConnection();
    }

    /** Every connection that it gives is a new session. */
    PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url(database));
        source.setConnectTimeout(CONNECT_SECONDS);
        address.settings().forEach((name, value) -> set(source, name, value));
        source.setApplicationName("migrate-test");
        // Keep-alive probes alone notice a dead host only after hours.
        source.setSocketTimeout(Math.toIntExact(limits.silence().toSeconds()));
        source.setTcpKeepAlive(true);
        // A script may speak another encoding; without this the driver ends its session.
        set(source, PGProperty.ALLOW_ENCODING_CHANGES.getName(), "true");
        source.setOptions(startupOptions());
        return source;
    }

    private static void set(PGSimpleDataSource source, String name, String value) {
        try {
            source.setProperty(name, value);
        } catch (SQLException e) {
            throw new IllegalStateException("an address was accepted with the unknown parameter '" + name + "'", e);
        }
    }

    private String startupOptions() {
        String given = address.settings().getOrDefault(PGProperty.OPTIONS.getName(), "");
        return (given + " " + limits.startupOptions()).strip();
    }
}
