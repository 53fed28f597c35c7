package io.migratetest.junit5;

import io.migratetest.database.Database;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.CatalogReader;
import io.migratetest.snapshot.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import schemacrawler.schema.Catalog;

/** The database of one test method; dropped with every session on it when the method is over. */
final class MethodDatabase implements StoredResource {

    private final Database database;

    MethodDatabase(Database database) {
        this.database = database;
    }

    Database database() {
        return database;
    }

    /** A new session; it ends with the database. */
    Connection connection() {
        return ask(() -> database.connect());
    }

    DataSource dataSource() {
        return ask(database::dataSource);
    }

    Schema schema() {
        return ask(() -> {
            try (Connection connection = database.connect()) {
                return SchemaReader.read(connection);
            }
        });
    }

    Catalog catalog() {
        return ask(() -> {
            try (Connection connection = database.connect()) {
                return CatalogReader.read(connection);
            }
        });
    }

    /** Keeps the database and tells how to connect, in the failure's stack trace too. */
    String keepFor(Throwable failure) {
        database.keep();
        failure.addSuppressed(new KeptDatabase(database));
        return database.jdbcUrl();
    }

    @Override
    public void close() {
        database.close();
    }

    private interface Question<T> {
        T answer() throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw database.failure(e)
                    .orElseGet(() -> Problem.of(ProblemCode.DEFECT, "the database of the test cannot be used")
                            .with("server said", String.valueOf(e.getMessage()))
                            .causedBy(e))
                    .asException();
        }
    }
}
