package io.migratetest.check;

import io.migratetest.revision.Revision;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The line that a round trip works on, brought to where the next revision needs it, and built again when it is spoilt. */
final class Lines implements AutoCloseable {

    /** To look at a database once costs as much as to keep an eye on so many upgrades. */
    private static final int WORTH_LOOKING = 10;

    private final Tools tools;
    private final Map<String, Revision> failed = new LinkedHashMap<>();
    private @Nullable Line current;

    /** No line yet. */
    Lines(Tools tools) {
        this.tools = tools;
    }

    /**
     * A line on which exactly the given revisions are applied, less those whose upgrade fails.
     *
     * @param revisions parents first
     */
    Line at(List<Revision> revisions) throws SQLException {
        Line line = upTo(revisions);
        List<Revision> missing = revisions.stream()
                .filter(revision -> !line.has(revision) && !failed.containsKey(revision.id()))
                .toList();
        if (missing.size() > WORTH_LOOKING) {
            line.forgetState();
        }
        for (Revision revision : missing) {
            upgrade(current(), revision);
        }
        return current();
    }

    /** A line on which nothing is applied but some of the given revisions. */
    private Line upTo(List<Revision> revisions) throws SQLException {
        Line line = current;
        Set<String> wanted = revisions.stream().map(Revision::id).collect(Collectors.toSet());
        if (line == null || !line.hasOnly(wanted)) {
            close();
            line = new Line(tools);
            current = line;
        }
        return line;
    }

    /** The line as it stands; an empty one if none was needed yet. */
    Line current() throws SQLException {
        Line line = current;
        return line == null ? at(List.of()) : line;
    }

    /**
     * Upgrades the line, and remembers a failure as the possible cause of later ones. The line is built again if a script that commits by itself left half of
     * what it does.
     */
    StepResult upgrade(Line line, Revision revision) throws SQLException {
        StepResult upgrade = line.upgrade(revision, Step.UPGRADE);
        if (!upgrade.ok()) {
            failed.put(revision.id(), revision);
            if (line.isSpoilt()) {
                rebuild(line.applied());
            }
        }
        return upgrade;
    }

    /** The revisions whose upgrade failed, in the order in which they were tried. */
    List<Revision> failed() {
        return List.copyOf(failed.values());
    }

    /** A new line, upgraded straight from base, in place of the one that is spoilt. */
    void rebuild(List<Revision> revisions) throws SQLException {
        close();
        at(revisions);
    }

    /** Everything again on a server of its own. */
    void isolate(NeedsOwnServer reason) throws SQLException {
        close();
        tools.databases().isolate(reason);
    }

    @Override
    public void close() throws SQLException {
        Line line = current;
        current = null;
        if (line != null) {
            line.close();
        }
    }
}
