package io.migratetest.revision.shop;

import static io.migratetest.operation.Data.bulkInsert;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.primaryKey;
import static io.migratetest.operation.Types.bigint;
import static io.migratetest.operation.Types.text;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

@RevisionHeader(id = "0001", message = "create customers")
public final class R0001_CreateCustomers implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                createTable("customers", column("id", bigint()).identity(), column("name", text()), primaryKey("id")),
                bulkInsert("customers", "name")
                        .row("Ada Lovelace")
                        .row("Alan Turing")
                        .key("name"));
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }
}
