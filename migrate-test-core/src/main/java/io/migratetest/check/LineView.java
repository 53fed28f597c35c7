package io.migratetest.check;

import io.migratetest.revision.Revision;
import io.migratetest.run.Session;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Takes the snapshots of a line. What its database shares with others is read again only when a script may have changed it. */
final class LineView {

    private final Tools tools;

    /** What the database shares with others, while it is known. */
    private Optional<Schema> cluster;

    LineView(Tools tools) {
        this.tools = tools;
        this.cluster = tools.databases().neighbours() == Neighbours.PROTECTED
                ? Optional.of(Schema.of(List.of()))
                : Optional.empty();
    }

    /** What the line looks like. */
    Snapshot take(Session session) throws SQLException {
        Snapshot taken = tools.observer().snapshot(session, cluster);
        remember(taken);
        return taken;
    }

    /** What a script of a revision made of it, before that is committed. */
    Snapshot takeHeld(Session session, Revision revision, Snapshot before) throws SQLException {
        return tools.observer()
                .snapshot(session, tools.guard().compares(revision) ? Optional.empty() : Optional.of(before.cluster()));
    }

    /** The line is as it was when a snapshot of it was taken. */
    void remember(Snapshot state) {
        cluster = Optional.of(state.cluster());
    }

    /** A script of a revision ran and was committed. */
    void invalidate(Revision revision) {
        if (tools.guard().compares(revision)) {
            cluster = Optional.empty();
        }
    }
}
