package io.migratetest.rows;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A session which no script touches, so that functions find what they would find in a new one. It begins when it is needed first. */
final class SeedingSession implements AutoCloseable {

    /**
     * Values as {@link RowReader} has others print them; and each of our questions is planned once, for a few rows to which indexes lead: the server cannot know
     * that, since its statistics are of the day on which it was made.
     */
    private static final String SETTINGS = """
            SET DateStyle = 'ISO, MDY'; SET IntervalStyle = postgres; SET TimeZone = 'UTC'; SET lc_monetary = 'C'; SET extra_float_digits = 1;
            SET bytea_output = hex; SET standard_conforming_strings = on; SET jit = off; SET plan_cache_mode = force_generic_plan;
            SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off""";

    private final Database database;
    private @Nullable Connection open;

    SeedingSession(Database database) {
        this.database = database;
    }

    Connection connection() throws SQLException {
        Connection connection = open;
        if (connection == null) {
            connection = database.connect();
            open = connection;
            connection.unwrap(PGConnection.class).setPrepareThreshold(1);
            try (Statement statement = connection.createStatement()) {
                statement.execute(SETTINGS);
            }
        }
        return connection;
    }

    @Override
    public void close() throws SQLException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
