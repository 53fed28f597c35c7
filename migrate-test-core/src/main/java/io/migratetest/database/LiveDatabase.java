package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** A database of the user's own, in which migrations run for good, or which is only looked at. */
public final class LiveDatabase implements ConnectionSource {

    private final DataSource source;
    private final Optional<ServerAddress> address;

    private LiveDatabase(DataSource source, Optional<ServerAddress> address) {
        this.source = source;
        this.address = address;
    }

    /**
     * The database that an address names.
     *
     * @param url as pgjdbc reads it, {@code jdbc:postgresql://HOST:PORT/DATABASE?user=USER}; {@code PGUSER} and {@code PGPASSWORD} count where it says nothing
     * @throws ProblemException if the address cannot be read
     */
    public static LiveDatabase at(String url, SessionLimits limits) {
        ServerAddress address = AddressProvider.parse(url, System.getenv()).address();
        return new LiveDatabase(new Sessions(address, limits).source(address.database()), Optional.of(address));
    }

    /** The database of an application; locks and statements wait as long as its connections are set up to. */
    public static LiveDatabase of(DataSource source) {
        return new LiveDatabase(source, Optional.empty());
    }

    /**
     * Opens a session.
     *
     * @throws ProblemException if the address of the server or its database is wrong, or the login is refused
     */
    @Override
    public Connection connect() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            if (address.isPresent()) {
                throw ServerProblems.notConnected(address.get(), e).asException();
            }
            throw e;
        }
    }

    /**
     * Opens a session that can only read.
     *
     * @throws ProblemException if the address of the server or its database is wrong, or the login is refused
     */
    public Connection connectToRead() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET default_transaction_read_only = on");
        }
        return connection;
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public Optional<Problem> failure(Throwable exception) {
        return DatabaseFailures.problem(exception);
    }

    /** The address without the password; {@code database of the application} where there is none. */
    @Override
    public String toString() {
        return address.map(known -> known.url(known.database())).orElse("database of the application");
    }
}
