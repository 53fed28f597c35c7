package io.migratetest.check;

import io.migratetest.run.Session;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.SchemaReader;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at databases, adds up the time that it takes, and keeps in mind what could not be seen. */
final class Observer {

    private final Stopwatch watch = new Stopwatch();
    private final Set<String> unseen = new TreeSet<>();

    Snapshot snapshot(Session session) throws SQLException {
        Snapshot snapshot = watch.time(() -> Snapshot.take(session.connection()));
        unseen.addAll(snapshot.unseen());
        return snapshot;
    }

    Schema schema(Session session) throws SQLException {
        return watch.time(() -> SchemaReader.read(session.connection()));
    }

    Duration elapsed() {
        return watch.elapsed();
    }

    /** What it cost since a moment, and what could not be seen at any time. */
    Observation since(Duration moment) {
        return new Observation(elapsed().minus(moment), List.copyOf(unseen));
    }
}
