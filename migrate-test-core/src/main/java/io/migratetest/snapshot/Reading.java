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
 * A snapshot that can be brought up to date: then only that is asked which was written since, so that it costs what the change costs and not what the
 * schema does. The result is equal to a new snapshot.
 */
public final class Reading {

    private static final long PG_CLASS = 1259;

    private final Snapshot snapshot;
    private final Optional<SchemaReader.Rows> rows;

    private Reading(Snapshot snapshot, Optional<SchemaReader.Rows> rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /** Reads everything that the session sees. */
    public static Reading take(Connection connection) throws SQLException {
        if (!ClosedColumns.isSuperuser(connection)) {
            return new Reading(Snapshot.take(connection), Optional.empty());
        }
        SchemaReader.Rows rows = SchemaReader.Rows.read(connection);
        return new Reading(
                new Snapshot(rows.schema(), Schema.of(List.of()), ContentsReader.read(connection), List.of()),
                Optional.of(rows));
    }

    /**
     * Reads what the session sees now.
     *
     * @param connection a session on the same database, or on a copy of it
     */
    public Reading next(Connection connection, Evidence evidence) throws SQLException {
        if (rows.isEmpty() || !ClosedColumns.isSuperuser(connection)) {
            return take(connection);
        }
        Probe probe = Probe.since(rows.get(), connection, evidence);
        Optional<SchemaReader.Rows> next = rows.get().readAgain(connection, probe);
        if (next.isEmpty()) {
            return take(connection);
        }
        Contents contents = contents(connection, probe, rows.get(), next.get());
        return new Reading(
                new Snapshot(next.get().schema(), Schema.of(List.of()), contents, List.of()), next);
    }

    private Contents contents(
            Connection connection, Probe probe, SchemaReader.Rows before, SchemaReader.Rows now) throws SQLException {
        Set<Long> relations = probe.relations();
        Set<String> gone = new HashSet<>();
        relations.forEach(relation -> name(before, relation, "table", "sequence").ifPresent(gone::add));
        Set<String> tables = new HashSet<>();
        Set<String> sequences = new HashSet<>();
        for (Set<Long> touched : List.of(relations, probe.tables(), probe.sequences())) {
            touched.forEach(relation -> name(now, relation, "table").ifPresent(tables::add));
            touched.forEach(relation -> name(now, relation, "sequence").ifPresent(sequences::add));
        }
        if (probe.hasLargeObjects()) {
            tables.add(Contents.LARGE_OBJECTS);
        }
        return gone.isEmpty() && tables.isEmpty() && sequences.isEmpty()
                ? snapshot.contents()
                : ContentsReader.readAgain(connection, snapshot.contents(), gone, tables, sequences);
    }

    private static Optional<String> name(SchemaReader.Rows rows, long relation, String... kinds) {
        return rows.drafts()
                .key(new Address(PG_CLASS, relation, 0))
                .filter(key -> List.of(kinds).contains(key.kind()))
                .map(ObjectKey::name);
    }

    public Snapshot snapshot() {
        return snapshot;
    }
}
