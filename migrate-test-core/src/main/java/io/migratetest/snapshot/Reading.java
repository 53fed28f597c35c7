package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A snapshot that can be brought up to date: then only that is asked which a transaction has written, so that it costs what the change costs and not what the
 * schema does. The result is equal to a new snapshot.
 */
public final class Reading {

    private static final long PG_CLASS = 1259;

    private final Snapshot snapshot;
    private final Optional<SchemaState> state;

    private Reading(Snapshot snapshot, Optional<SchemaState> state) {
        this.snapshot = snapshot;
        this.state = state;
    }

    /** Reads everything that a session sees, but for what databases share. */
    public static Reading take(Connection connection) throws SQLException {
        SchemaState state = SchemaState.read(connection);
        Snapshot snapshot = new Snapshot(
                state.schema(), Schema.of(List.of()), ContentsReader.read(connection), Unseen.read(connection));
        // A role that does not see everything cannot tell what it did not see change.
        return new Reading(snapshot, ClosedColumns.isSuperuser(connection) ? Optional.of(state) : Optional.empty());
    }

    /**
     * Reads what a session sees in the transaction that made all changes since, and in which nothing else is to run: our settings stay in it.
     *
     * @param held the session of the transaction; the database may be a copy of the one that this was read from
     * @param witness another session on the same database, which is in no transaction
     */
    public Reading next(Connection held, Connection witness) throws SQLException {
        if (state.isEmpty() || !ClosedColumns.isSuperuser(held)) {
            return take(held);
        }
        Writes writes = new Writes(SchemaQueries.on(held).writes());
        Batch batch = Batch.last(held);
        writes.survey(batch, state.get().drafts().units().size());
        batch.send();
        Optional<SchemaState> next = state.get().after(writes, batch, witness);
        if (next.isEmpty()) {
            return take(held);
        }
        Contents contents = contents(held, writes, next.get().drafts());
        return new Reading(new Snapshot(next.get().schema(), Schema.of(List.of()), contents, List.of()), next);
    }

    /** A table that was written anew without a row that was written, such as one that was truncated, matters if it had rows. */
    private Contents contents(Connection held, Writes writes, Drafts now) throws SQLException {
        Contents known = snapshot.contents();
        Drafts before = state.orElseThrow().drafts();
        Set<String> gone = new HashSet<>();
        Set<String> tables = new HashSet<>();
        Set<Long> sequences = new HashSet<>();
        Set<Long> touched = new HashSet<>(writes.relations());
        touched.addAll(writes.filled());
        for (Long relation : touched) {
            name(before, relation, "table").filter(known.tables()::containsKey).ifPresent(gone::add);
            name(before, relation, "sequence").ifPresent(gone::add);
            name(now, relation, "table")
                    .filter(name -> writes.filled().contains(relation) || gone.contains(name))
                    .ifPresent(tables::add);
            name(now, relation, "sequence").ifPresent(name -> sequences.add(relation));
        }
        if (writes.catalogs().contains("pg_largeobject") || writes.catalogs().contains("pg_largeobject_metadata")) {
            gone.add(Contents.LARGE_OBJECTS);
            tables.add(Contents.LARGE_OBJECTS);
        }
        return gone.isEmpty() && tables.isEmpty() && sequences.isEmpty()
                ? known
                : ContentsReader.readAgain(held, known, gone, tables, sequences);
    }

    private static Optional<String> name(Drafts drafts, long relation, String kind) {
        return drafts.key(new Address(PG_CLASS, relation, 0))
                .filter(key -> key.kind().equals(kind))
                .map(ObjectKey::name);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** This reading with what databases share, as it is known. */
    public Reading with(Schema cluster) {
        return new Reading(snapshot.with(cluster), state);
    }
}
