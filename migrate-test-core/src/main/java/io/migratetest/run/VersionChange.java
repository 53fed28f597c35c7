package io.migratetest.run;

import static java.util.stream.Collectors.joining;

import io.migratetest.revision.Revision;
import io.migratetest.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What becomes of the version table, which says at which revisions a database is: one row for each head that is applied, as Alembic keeps it.
 *
 * @param left the ids that are no heads any more
 * @param reached the ids that are heads now
 * @param remarks further statements of the same transaction
 */
public record VersionChange(List<String> left, List<String> reached, List<String> remarks) {

    public VersionChange {
        left = List.copyOf(left);
        reached = List.copyOf(reached);
        remarks = List.copyOf(remarks);
    }

    /** A revision is applied. */
    public static VersionChange upgrade(Revision revision) {
        return new VersionChange(List.copyOf(revision.links().needs()), List.of(revision.id()), List.of());
    }

    /** A revision is taken back, and nothing else needs what it needed. */
    public static VersionChange downgrade(Revision revision) {
        return downgrade(revision, Set.of());
    }

    /**
     * A revision is taken back.
     *
     * @param stillNeeded the ids of what others need that stay applied
     */
    static VersionChange downgrade(Revision revision, Set<String> stillNeeded) {
        List<String> reached = revision.links().needs().stream()
                .filter(id -> !stillNeeded.contains(id))
                .toList();
        return new VersionChange(List.of(revision.id()), reached, List.of());
    }

    /** This change, and a statement in the same transaction. */
    VersionChange remarking(String statement) {
        return new VersionChange(left, reached, List.of(statement));
    }

    /** The statements that make it. */
    List<String> statements(VersionTable table) {
        List<String> statements = new ArrayList<>();
        if (!left.isEmpty()) {
            statements.add("DELETE FROM %s WHERE revision IN (%s)".formatted(table.name(), list(left, ", ")));
        }
        if (!reached.isEmpty()) {
            statements.add(
                    "INSERT INTO %s VALUES (%s) ON CONFLICT DO NOTHING".formatted(table.name(), list(reached, "), (")));
        }
        statements.addAll(remarks);
        return statements;
    }

    private static String list(List<String> ids, String separator) {
        return ids.stream().map(Quoting::literal).collect(joining(separator));
    }
}
