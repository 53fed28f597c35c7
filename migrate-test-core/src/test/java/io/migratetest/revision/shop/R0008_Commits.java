package io.migratetest.revision.shop;

import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.dropTable;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import java.sql.Connection;

@RevisionHeader(id = "0008", message = "commits", parents = "0005")
public final class R0008_Commits implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(createTable("half"), withConnection("end it", Connection::commit));
    }

    @Override
    public Downgrade downgrade() {
        return Operations.of(dropTable("half"));
    }
}
