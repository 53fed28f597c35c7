package io.migratetest.run;

import io.migratetest.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What becomes of the version table, which says at which revisions a database is: one row for each head that is applied, as Alembic keeps it.
 *
 * @param left the ids that are no heads any more
 * @param reached the ids that are heads now
 */
public record VersionChange(List<String> left, List<String> reached) {

    public VersionChange {
        left = List.copyOf(left);
        reached = List.copyOf(reached);
    }

    /** A revision is applied. */
    public static VersionChange upgrade(Revision revision) {
        return new VersionChange(List.copyOf(revision.parents()), List.of(revision.id()));
    }

    /** A revision is taken back. */
    public static VersionChange downgrade(Revision revision) {
        return new VersionChange(List.of(revision.id()), List.copyOf(revision.parents()));
    }

    /** The statement that makes it. */
    String sql() {
        return "WITH gone AS (DELETE FROM %1$s WHERE revision = ANY (%2$s)) INSERT INTO %1$s SELECT unnest(%3$s)"
                .formatted(VersionTable.NAME, array(left), array(reached));
    }

    private static String array(List<String> ids) {
        return ids.stream()
                .map(id -> "E'" + id.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }
}
