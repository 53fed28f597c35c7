package io.migratetest.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** Opens sessions on the databases of one server, all with the same limits. */
final class Sessions {

    private static final int CONNECT_SECONDS = 15;

    private final ServerAddress address;
    private final SessionLimits limits;

    Sessions(ServerAddress address, SessionLimits limits) {
        this.address = address;
        this.limits = limits;
    }

    Connection open(String database, Protocol protocol) throws SQLException {
        return source(database, protocol).getConnection();
    }

    /** Every connection that it gives is a new session. */
    PGSimpleDataSource source(String database, Protocol protocol) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url(database));
        address.settings().forEach((name, value) -> set(source, name, value));
        source.setApplicationName("migrate-test");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(Math.toIntExact(limits.silence().toSeconds()));
        source.setTcpKeepAlive(true);
        source.setOptions(limits.startupOptions());
        if (protocol == Protocol.SIMPLE) {
            source.setPreferQueryMode(PreferQueryMode.SIMPLE);
        }
        return source;
    }

    private static void set(PGSimpleDataSource source, String name, String value) {
        try {
            source.setProperty(name, value);
        } catch (SQLException e) {
            throw new IllegalArgumentException("pgjdbc does not know the connection property '" + name + "'", e);
        }
    }
}
