package io.migratetest.revision.shop;

import static io.migratetest.operation.Data.withConnection;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;
import java.sql.Connection;

@RevisionHeader(id = "0007", message = "throws", parents = "0005")
public final class R0007_Throws implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(withConnection("convert the prices", connection -> {
                    throw new IllegalStateException("no rate for 'XYZ'");
                })
                .undoneBy());
    }

    @Override
    public Downgrade downgrade() {
        return Operations.of(withConnection("commit", Connection::commit));
    }
}
