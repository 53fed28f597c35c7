package io.migratetest.check;

import io.migratetest.revision.Revision;
import io.migratetest.run.Session;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.Reading;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line looks like, kept up to date as scripts run on it: each time only what the script wrote is read again. What its database shares with others is
 * read again only when a script may have changed it.
 */
final class LineView {

    private final Tools tools;
    private @Nullable Reading reading;

    /** What the database shares with others, while it is known. */
    private Optional<Schema> cluster;

    /** Nothing is known yet. */
    LineView(Tools tools) {
        this.tools = tools;
        this.cluster = tools.databases().neighbours() == Neighbours.PROTECTED
                ? Optional.of(Schema.of(List.of()))
                : Optional.empty();
    }

    /** What the line looks like, if that is known. */
    Optional<Snapshot> known() {
        return Optional.ofNullable(reading).map(Reading::snapshot);
    }

    /** Reads everything. */
    Snapshot take(Session session) throws SQLException {
        Reading taken = tools.observer().read(session, cluster);
        become(taken);
        return taken.snapshot();
    }

    /**
     * What a script of a revision made of the line, before that is committed.
     *
     * @param witness sees nothing of it
     * @return empty if it was not known what the line looked like before
     */
    Optional<Reading> look(Session held, Session witness, Revision revision) throws SQLException {
        Reading before = reading;
        if (before == null) {
            return Optional.empty();
        }
        Optional<Schema> shared = tools.guard().compares(revision)
                ? Optional.empty()
                : Optional.of(before.snapshot().cluster());
        return Optional.of(tools.observer().readNext(before, held, witness, shared));
    }

    /** What was read is committed. */
    void become(Reading committed) {
        reading = committed;
        cluster = Optional.of(committed.snapshot().cluster());
    }

    /** What it looks like will be read anew; what it shares with others is known. */
    void forget() {
        reading = null;
    }

    /** A script of a revision ran and was committed unseen. */
    void forget(Revision revision) {
        forget();
        if (tools.guard().compares(revision)) {
            cluster = Optional.empty();
        }
    }
}
