package io.migratetest.database;

import io.migratetest.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database that is somebody's and is only looked at. */
public final class LiveDatabase {

    private final ServerAddress address;

    private LiveDatabase(ServerAddress address) {
        this.address = address;
    }

    /**
     * The database of an address; it is not reached yet.
     *
     * @param url as pgjdbc reads it; user and password may be in the environment: {@code PGUSER}, {@code PGPASSWORD}
     * @throws ProblemException if it is no such address
     */
    public static LiveDatabase at(String url) {
        return new LiveDatabase(AddressProvider.parse(url, System.getenv()).address());
    }

    /**
     * A session that can only read.
     *
     * @throws ProblemException if the server cannot be reached, or does not let us in
     */
    public Connection connect() {
        try {
            Connection connection = new Sessions(address, SessionLimits.DEFAULT).open(address.database());
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET default_transaction_read_only = on");
            }
            return connection;
        } catch (SQLException e) {
            throw ServerProblems.notConnected(address, e).asException();
        }
    }

    /** The address without user and password. */
    @Override
    public String toString() {
        return address.url(address.database());
    }
}
