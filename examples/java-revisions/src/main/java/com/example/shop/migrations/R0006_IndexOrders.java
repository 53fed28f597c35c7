package com.example.shop.migrations;

import static io.migratetest.operation.Data.sql;
import static io.migratetest.operation.Data.updateInBatches;
import static io.migratetest.operation.Tables.addColumn;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createIndex;
import static io.migratetest.operation.Types.integer;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import io.migratetest.revision.Transaction;

@RevisionHeader(
        id = "0006",
        message = "index the years of orders",
        parents = "0005",
        date = "2026-03-10",
        transaction = Transaction.BARE)
public final class R0006_IndexOrders implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                addColumn("orders", column("year", integer())),
                updateInBatches("orders", "id")
                        .set("year", sql("extract(year FROM created_at)"))
                        .where("year IS NULL")
                        .undoneBy(),
                createIndex("orders", "year").concurrently());
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }
}
