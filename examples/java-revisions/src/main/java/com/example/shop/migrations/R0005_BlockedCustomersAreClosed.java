package com.example.shop.migrations;

import static io.migratetest.operation.DatabaseObjects.comment;
import static io.migratetest.operation.DatabaseObjects.recreateEnum;
import static io.migratetest.operation.DatabaseObjects.table;
import static io.migratetest.operation.Tables.alterColumn;
import static io.migratetest.operation.Types.varchar;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

@RevisionHeader(id = "0005", message = "blocked customers are closed", parents = "0004", date = "2026-03-03")
public final class R0005_BlockedCustomersAreClosed implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                recreateEnum("standing", "new", "known", "closed")
                        .replacing("blocked", "closed")
                        .existing("new", "known", "blocked"),
                alterColumn("customers", "phone_number").type(varchar(32)).existingType("text"),
                comment(table("customers"), "who buys, or did").existing("who buys"));
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }
}
