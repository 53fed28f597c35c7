package io.migratetest.run;

import io.migratetest.revision.Revision;
import io.migratetest.run.HistoryEntry.Outcome;
import io.migratetest.sql.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a database says what ever ran in it; beside the version table, which only says where it is. */
final class HistoryTable {

    static final String COLUMNS = "id, revision, direction, started_at, milliseconds, executed_by, outcome, checksum";

    private static final String BY = "session_user || coalesce('@' || host(inet_client_addr()), '')";

    private final String name;

    HistoryTable(OwnTables tables) {
        this.name = tables.quoted(tables.history());
    }

    /** As SQL writes it, with its schema. */
    String name() {
        return name;
    }

    /** What makes it. */
    String ddl() {
        return """
            CREATE TABLE IF NOT EXISTS %s (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                revision text NOT NULL,
                direction text NOT NULL,
                started_at timestamptz NOT NULL,
                milliseconds bigint NOT NULL,
                executed_by text NOT NULL,
                outcome text NOT NULL,
                checksum text)""".formatted(name);
    }

    /** The statement that adds a line; the server knows best who it is talking to. */
    String insertion(Revision revision, Direction direction, Instant started, Outcome outcome) {
        return """
                INSERT INTO %s (revision, direction, started_at, milliseconds, executed_by, outcome, checksum)
                VALUES (%s, '%s', '%s', %d, %s, '%s', %s)""".formatted(
                        name,
                        Quoting.literal(revision.id()),
                        direction.text(),
                        started,
                        Duration.between(started, Instant.now()).toMillis(),
                        BY,
                        outcome == Outcome.SUCCEEDED ? "succeeded" : "failed",
                        checksum(revision));
    }

    /** The same for a script that somebody runs some time: the server takes the time. */
    String offlineInsertion(Revision revision, Direction direction) {
        return """
                INSERT INTO %s (revision, direction, started_at, milliseconds, executed_by, outcome, checksum)
                VALUES (%s, '%s', transaction_timestamp(), 1000 * extract(epoch FROM clock_timestamp() - transaction_timestamp()), %s, 'succeeded', %s)""".formatted(name, Quoting.literal(revision.id()), direction.text(), BY, checksum(revision));
    }

    private static String checksum(Revision revision) {
        return Checksum.of(revision.up()).map(Quoting::literal).orElse("NULL");
    }

    /** All lines, the oldest first. */
    List<HistoryEntry> read(Connection connection) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT revision, direction, started_at, milliseconds, executed_by, outcome, checksum FROM %s ORDER BY id"
                                .formatted(name))) {
            while (rows.next()) {
                entries.add(new HistoryEntry(
                        rows.getString(1),
                        Direction.of(rows.getString(2)),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        Duration.ofMillis(rows.getLong(4)),
                        rows.getString(5),
                        rows.getString(6).equals("succeeded") ? Outcome.SUCCEEDED : Outcome.FAILED,
                        Optional.ofNullable(rows.getString(7))));
            }
        }
        return entries;
    }

    /** The checksum under which each revision was applied or stamped last, by id. */
    Map<String, String> checksums(Connection connection) throws SQLException {
        Map<String, String> checksums = new HashMap<>();
        for (HistoryEntry entry : read(connection)) {
            if (entry.outcome() == Outcome.SUCCEEDED && entry.direction() != Direction.DOWNGRADE) {
                entry.checksum().ifPresent(checksum -> checksums.put(entry.revision(), checksum));
            }
        }
        return checksums;
    }
}
