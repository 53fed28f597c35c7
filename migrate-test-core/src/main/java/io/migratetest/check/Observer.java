package io.migratetest.check;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.run.Session;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.ClusterReader;
import io.migratetest.snapshot.Reading;
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
    private final Thoroughness thoroughness = Thoroughness.configured();

    /** Reads everything; with what databases share as it is known, or as it is. */
    Reading read(Session session, Optional<Schema> cluster) throws SQLException {
        return noted(watch.time(() -> Reading.take(session.connection()).with(shared(session, cluster))));
    }

    /**
     * Reads what changed since a reading.
     *
     * @param held the session whose open transaction made all changes
     * @param witness another one on the same database
     */
    Reading readNext(Reading before, Session held, Session witness, Optional<Schema> cluster) throws SQLException {
        if (thoroughness == Thoroughness.EVERYTHING) {
            return read(held, cluster);
        }
        Reading next = watch.time(
                () -> before.next(held.connection(), witness.connection()).with(shared(held, cluster)));
        if (thoroughness == Thoroughness.BOTH) {
            prove(next.snapshot(), held);
        }
        return noted(next);
    }

    /** A snapshot that was brought up to date must be equal to one that is taken anew. */
    void prove(Snapshot snapshot, Session session) throws SQLException {
        Snapshot anew = watch.time(() -> Snapshot.take(session.connection()).with(snapshot.cluster()));
        if (!anew.equals(snapshot)) {
            throw Problem.of(
                            ProblemCode.DEFECT, "a snapshot that was brought up to date is not what the database holds")
                    .with(
                            "differences",
                            SchemaComparison.compare(anew.whole(), snapshot.whole())
                                    .toString())
                    .with("contents", anew.contents() + ", not " + snapshot.contents())
                    .help("run it with -D%s=everything, and please report this with the migrations"
                            .formatted(Thoroughness.PROPERTY))
                    .asException();
        }
    }

    private Reading noted(Reading reading) {
        unseen.addAll(reading.snapshot().unseen());
        return reading;
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
