package io.migratetest.revision.shop;

import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.dropTable;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

@RevisionHeader(id = "0006", message = "fails", parents = "0005")
public final class R0006_Fails implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(createTable("never"), withConnection("look for what is not there", R0006_Fails::look));
    }

    @Override
    public Downgrade downgrade() {
        return Operations.of(dropTable("never"));
    }

    private static void look(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT nothing FROM customers");
        }
    }
}
