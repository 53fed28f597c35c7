package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database's schema and contents at one moment; two are equal if nobody with the same rights could tell the databases apart.
 *
 * @param unseen what the role has no right to see, as {@link Unseen} says it
 */
public record Snapshot(Schema schema, Contents contents, List<String> unseen) {

    public Snapshot {
        unseen = List.copyOf(unseen);
    }

    /** Takes a snapshot of what a session sees, in the middle of its transaction or outside of one. */
    public static Snapshot take(Connection connection) throws SQLException {
        return new Snapshot(SchemaReader.read(connection), ContentsReader.read(connection), Unseen.read(connection));
    }
}
