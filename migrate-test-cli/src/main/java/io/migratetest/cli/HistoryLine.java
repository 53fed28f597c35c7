package io.migratetest.cli;

import static java.util.stream.Collectors.toSet;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a revision is listed, as Alembic lists it: {@code 0006 -> 0007 (head), add email}. */
final class HistoryLine {

    private final RevisionGraph graph;
    private final Set<String> heads;
    private final Set<String> current;

    /**
     * Lists revisions of a graph.
     *
     * @param current ids that are marked as those that the database is at
     */
    HistoryLine(RevisionGraph graph, Set<String> current) {
        this.graph = graph;
        this.heads = graph.heads().stream().map(Revision::id).collect(toSet());
        this.current = current;
    }

    /** In one line, with what it builds on. */
    String brief(Revision revision) {
        String parents = revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents());
        return parents + " -> " + alone(revision);
    }

    /** In one line, without what it builds on. */
    String alone(Revision revision) {
        List<String> marks = marks(revision);
        String shown = marks.isEmpty() ? "" : " (" + String.join(") (", marks) + ")";
        return revision.id() + shown + (revision.name().isEmpty() ? "" : ", " + revision.name());
    }

    /** In several lines, everything that there is to know. */
    String verbose(Revision revision) {
        List<String> lines = new ArrayList<>();
        lines.add(alone(revision));
        lines.add("  parents     " + (revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents())));
        if (!revision.links().dependsOn().isEmpty()) {
            lines.add("  depends on  " + String.join(", ", revision.links().dependsOn()));
        }
        Set<String> labels = graph.labels(revision);
        if (!labels.isEmpty()) {
            lines.add("  branch      " + String.join(", ", labels));
        }
        revision.created().ifPresent(date -> lines.add("  created     " + date));
        lines.add("  upgrade     " + revision.up().location());
        lines.add("  downgrade   "
                + revision.down().map(down -> down.location().toString()).orElse("none"));
        return String.join("\n", lines) + "\n";
    }

    private List<String> marks(Revision revision) {
        List<String> marks = new ArrayList<>(revision.links().labels());
        if (current.contains(revision.id())) {
            marks.add("current");
        }
        if (heads.contains(revision.id())) {
            marks.add("head");
        }
        if (graph.children(revision).size() > 1) {
            marks.add("branch point");
        }
        if (revision.parents().size() > 1) {
            marks.add("merge point");
        }
        return marks;
    }
}
