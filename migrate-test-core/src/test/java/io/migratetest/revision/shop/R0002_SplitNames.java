package io.migratetest.revision.shop;

import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.Tables.addColumn;
import static io.migratetest.operation.Tables.alterColumn;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Types.text;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

@RevisionHeader(id = "0002", message = "split names", parents = "0001")
public final class R0002_SplitNames implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                addColumn("customers", column("first", text())),
                addColumn("customers", column("last", text())),
                withConnection("split the names", R0002_SplitNames::split).undoneBy(),
                alterColumn("customers", "last").notNull());
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }

    private static void split(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE customers SET first = ?, last = ? WHERE id = ?");
                ResultSet rows = statement.executeQuery("SELECT id, name FROM customers")) {
            while (rows.next()) {
                String[] names = rows.getString("name").split(" ", 2);
                update.setString(1, names[0]);
                update.setString(2, names[1]);
                update.setLong(3, rows.getLong("id"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
