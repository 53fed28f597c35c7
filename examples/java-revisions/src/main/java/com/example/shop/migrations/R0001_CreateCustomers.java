package com.example.shop.migrations;

import static io.migratetest.operation.DatabaseObjects.createEnum;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.primaryKey;
import static io.migratetest.operation.Types.bigint;
import static io.migratetest.operation.Types.text;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

@RevisionHeader(id = "0001", message = "create customers", date = "2026-01-12")
public final class R0001_CreateCustomers implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                createEnum("standing", "new", "known", "blocked"),
                createTable(
                                "customers",
                                column("id", bigint()).identity(),
                                column("name", text()).notNull(),
                                column("phone", text()).comment("as it was typed in"),
                                column("standing", "standing").notNull().defaultValue("new"),
                                primaryKey("id"))
                        .comment("who buys"));
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }
}
