package io.migratetest.revision.shop;

import static io.migratetest.operation.Tables.dropColumn;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

@RevisionHeader(id = "0003", message = "drop name", parents = "0002")
public final class R0003_DropName implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(dropColumn("customers", "name"));
    }

    @Override
    public Downgrade downgrade() {
        return irreversible("first and last name do not tell how the whole was written");
    }
}
