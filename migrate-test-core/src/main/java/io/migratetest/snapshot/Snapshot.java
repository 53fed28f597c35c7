package io.migratetest.snapshot;

import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database's schema and contents at one moment; two are equal if nobody with the same rights could tell the databases apart.
 *
 * @param cluster what it shares with the other databases of its server; empty where that is not compared
 * @param unseen what the role has no right to see, as {@link Unseen} says it
 */
public record Snapshot(Schema schema, Schema cluster, Contents contents, List<String> unseen) {

    public Snapshot {
        unseen = List.copyOf(unseen);
    }

    /** Takes a snapshot of what a session sees, in the middle of its transaction or outside of one, but for what databases share. */
    public static Snapshot take(Connection connection) throws SQLException {
        return Reading.take(connection).snapshot();
    }

    /** This snapshot with what databases share, as it is known. */
    public Snapshot with(Schema knownCluster) {
        return new Snapshot(schema, knownCluster, contents, unseen);
    }

    /** The schema of the database and what it shares with others, to be compared as one. */
    public Schema whole() {
        return schema.and(cluster);
    }
}
