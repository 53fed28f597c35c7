package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** A database's schema and contents at one moment; two are equal if nobody could tell the databases apart. */
public record Snapshot(Schema schema, Contents contents) {

    /** Takes a snapshot of what a session sees, in the middle of its transaction or outside of one. */
    public static Snapshot take(Connection connection) throws SQLException {
        return new Snapshot(SchemaReader.read(connection), ContentsReader.read(connection));
    }
}
