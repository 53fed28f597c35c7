package io.migratetest.revision.shop;

import static io.migratetest.operation.Data.sql;
import static io.migratetest.operation.Data.updateInBatches;
import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.Tables.createIndex;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import io.migratetest.revision.Transaction;

@RevisionHeader(id = "0004", message = "index names", parents = "0003", transaction = Transaction.BARE)
public final class R0004_IndexNames implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                createIndex("customers", "last").concurrently(),
                updateInBatches("customers", "id")
                        .set("last", sql("upper(last)"))
                        .batchSize(1)
                        .undoneBy(updateInBatches("customers", "id").set("last", sql("initcap(last)"))),
                withConnection(
                                "look at them",
                                connection -> connection.createStatement().execute("SELECT count(*) FROM customers"))
                        .undoneBy());
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }
}
