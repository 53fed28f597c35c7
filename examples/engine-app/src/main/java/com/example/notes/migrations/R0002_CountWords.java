package com.example.notes.migrations;

import static io.migratetest.operation.Data.execute;
import static io.migratetest.operation.Tables.addColumn;
import static io.migratetest.operation.Tables.alterColumn;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.dropColumn;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Operations;
import io.migratetest.revision.JavaRevision;
import io.migratetest.revision.RevisionHeader;

/** In Java, beside revisions in SQL: both are one history. */
@RevisionHeader(id = "0002", parents = "0001", message = "count words", date = "2026-11-12")
public final class R0002_CountWords implements JavaRevision {

    @Override
    public Operations upgrade() {
        return Operations.of(
                addColumn("notes", column("words", "integer")),
                execute("UPDATE notes SET words = cardinality(regexp_split_to_array(trim(text), '\\s+'))"),
                alterColumn("notes", "words").notNull());
    }

    @Override
    public Downgrade downgrade() {
        return Operations.of(dropColumn("notes", "words"));
    }
}
