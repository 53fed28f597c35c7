package io.migratetest.snapshot;

import io.migratetest.database.Database;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads the complete schema of a database from its catalogs, in one round trip.
 *
 * <p>Works inside a transaction that is under way and sees its uncommitted changes; it leaves the transaction, its settings and its role as
 * they were, and keeps prepared statements in the session, so that the next reading is faster. Needs no lock but the one on the catalogs.
 * Sees what came with PostgreSQL, too. Does not see migrate-test's own tables, temporary objects, statistics, nor what belongs to the whole
 * cluster, for which there is {@link ClusterReader}.
 */
public final class SchemaReader {

    private SchemaReader() {}

    /** Reads the schema as the connection sees it now. */
    public static Schema read(Connection connection) throws SQLException {
        return SchemaState.read(connection).schema();
    }

    /**
     * Reads the schema of a scratch database.
     *
     * @throws ProblemException if its server is lost
     */
    public static Schema read(Database database) {
        try (Connection connection = database.connect()) {
            return read(connection);
        } catch (SQLException e) {
            throw database.failure(e)
                    .orElseGet(() -> Problem.of(ProblemCode.DATABASE_LOST, "the schema cannot be read")
                            .with("server said", String.valueOf(e.getMessage()))
                            .causedBy(e))
                    .asException();
        }
    }
}
