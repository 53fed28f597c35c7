package com.example.shop.migrations;

import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.Tables.addColumn;
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

@RevisionHeader(id = "0003", message = "phones in international form", parents = "0002", date = "2026-02-02")
public final class R0003_NumberPhones implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                addColumn("customers", column("phone_number", text())),
                withConnection("write the phones in international form", R0003_NumberPhones::rewrite)
                        .undoneBy());
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }

    private static void rewrite(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet customers = query.executeQuery("SELECT id, phone FROM customers WHERE phone IS NOT NULL");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE customers SET phone_number = ? WHERE id = ?")) {
            while (customers.next()) {
                update.setString(1, international(customers.getString("phone")));
                update.setLong(2, customers.getLong("id"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static String international(String phone) {
        String digits = phone.replaceAll("[^0-9+]", "");
        return digits.startsWith("0") ? "+49" + digits.substring(1) : digits;
    }
}
