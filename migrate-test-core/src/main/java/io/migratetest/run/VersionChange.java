package io.migratetest.run;

import io.migratetest.revision.Revision;
import java.util.ArrayList;
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
        return new VersionChange(List.copyOf(revision.links().needs()), List.of(revision.id()));
    }

    /** A revision is taken back. */
    public static VersionChange downgrade(Revision revision) {
        return new VersionChange(
                List.of(revision.id()), List.copyOf(revision.links().needs()));
    }

    /** The statements that make it. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        if (!left.isEmpty()) {
            statements.add("DELETE FROM " + VersionTable.NAME + " WHERE revision IN " + list(left, ", "));
        }
        if (!reached.isEmpty()) {
            statements.add("INSERT INTO " + VersionTable.NAME + " VALUES " + list(reached, "), (")
                    + " ON CONFLICT DO NOTHING");
        }
        return statements;
    }

    private static String list(List<String> ids, String separator) {
        return ids.stream()
                .map(id -> "E'" + id.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(separator, "(", ")"));
    }
}
