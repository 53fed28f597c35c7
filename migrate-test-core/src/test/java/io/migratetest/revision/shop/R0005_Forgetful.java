package io.migratetest.revision.shop;

import static io.migratetest.operation.Data.withConnection;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

@RevisionHeader(id = "0005", message = "forgetful", parents = "0004")
public final class R0005_Forgetful implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(withConnection(
                "lower the names",
                connection -> run(connection, "UPDATE customers SET last = lower(last); CREATE TABLE lowered ()")));
    }

    @Override
    public Downgrade downgrade() {
        return Operations.of(withConnection(
                "raise the names", connection -> run(connection, "UPDATE customers SET last = upper(last)")));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
