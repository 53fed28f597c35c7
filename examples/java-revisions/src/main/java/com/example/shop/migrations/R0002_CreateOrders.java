package com.example.shop.migrations;

import static io.migratetest.operation.Data.bulkInsert;
import static io.migratetest.operation.Data.sql;
import static io.migratetest.operation.Tables.check;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createIndex;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.foreignKey;
import static io.migratetest.operation.Tables.key;
import static io.migratetest.operation.Tables.primaryKey;
import static io.migratetest.operation.Types.bigint;
import static io.migratetest.operation.Types.numeric;
import static io.migratetest.operation.Types.text;
import static io.migratetest.operation.Types.timestamptz;

import io.migratetest.operation.Constraint.Reaction;
import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

@RevisionHeader(id = "0002", message = "create orders", parents = "0001", date = "2026-01-15")
public final class R0002_CreateOrders implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                createTable(
                        "currencies",
                        column("code", text()),
                        column("name", text()).notNull(),
                        primaryKey("code")),
                bulkInsert("currencies", "code", "name")
                        .row("EUR", "Euro")
                        .row("XOF", "Franc CFA d'Afrique de l'Ouest")
                        .key("code"),
                createTable(
                        "orders",
                        column("id", bigint()).identity(),
                        column("customer_id", bigint()).notNull(),
                        column("currency", text()).notNull().defaultValue("EUR"),
                        column("total", numeric(12, 2)).notNull(),
                        column("created_at", timestamptz()).notNull().defaultValue(sql("now()")),
                        primaryKey("id"),
                        foreignKey("customer_id").references("customers", "id").onDelete(Reaction.CASCADE),
                        foreignKey("currency").references("currencies", "code"),
                        check("total >= 0").named("total_is_no_debt")),
                createIndex("orders", key("customer_id"), key("created_at").descending())
                        .where("total > 0"));
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }
}
