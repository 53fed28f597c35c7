package io.migratetest.cli.revisions;

import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.Tables.createTable;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

@RevisionHeader(id = "0001", message = "move rows")
public final class R0001_MoveRows implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                createTable("rows"),
                withConnection("move them", connection -> {}).undoneBy());
    }

    @Override
    public Downgrade downgrade() {
        return reversed();
    }
}
