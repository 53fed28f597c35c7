package com.example.shop.migrations;

import static io.migratetest.operation.Tables.dropColumn;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

@RevisionHeader(id = "0004", message = "drop phone", parents = "0003", date = "2026-02-20")
public final class R0004_DropPhone implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(dropColumn("customers", "phone"));
    }

    @Override
    public Downgrade downgrade() {
        return irreversible("a number in international form does not tell how it was typed in");
    }
}
