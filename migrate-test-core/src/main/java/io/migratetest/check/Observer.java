package io.migratetest.check;

import io.migratetest.run.Session;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.ClusterReader;
import io.migratetest.snapshot.SchemaReader;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at databases, adds up the time that it takes, and keeps in mind what could not be seen. */
final class Observer {

    private final Stopwatch watch = new Stopwatch();
    private final Set<String> unseen = new TreeSet<>();

    /** With what databases share as it is known, or as it is. */
    Snapshot snapshot(Session session, Optional<Schema> cluster) throws SQLException {
        Snapshot snapshot = watch.time(() -> Snapshot.take(session.connection()).with(shared(session, cluster)));
        unseen.addAll(snapshot.unseen());
        return snapshot;
    }

    /** The schema alone, and what databases share. */
    Schema schema(Session session, Optional<Schema> cluster) throws SQLException {
        return watch.time(() -> SchemaReader.read(session.connection()).and(shared(session, cluster)));
    }

    private static Schema shared(Session session, Optional<Schema> known) throws SQLException {
        return known.isPresent() ? known.get() : ClusterReader.read(session.connection());
    }

    Duration elapsed() {
        return watch.elapsed();
    }

    /** What it cost since a moment, and what could not be seen at any time. */
    Observation since(Duration moment) {
        return new Observation(elapsed().minus(moment), List.copyOf(unseen));
    }
}
