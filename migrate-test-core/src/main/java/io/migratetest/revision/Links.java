package io.migratetest.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What ties a revision to others, in Alembic's words.
 *
 * @param parents ids of the revisions that it builds on; none at base, several where branches are merged
 * @param dependsOn what has to be applied before it without being an ancestor: ids, unambiguous beginnings of ids, or labels; ids only in a graph
 * @param labels names of the branch that begins with it
 */
public record Links(List<String> parents, List<String> dependsOn, List<String> labels) {

    /** Of a revision at base, to which nothing ties. */
    public static final Links NONE = new Links(List.of(), List.of(), List.of());

    public Links {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /** A revision that only builds on others. */
    public static Links to(List<String> parents) {
        return new Links(parents, List.of(), List.of());
    }

    Links on(List<String> otherParents) {
        return new Links(otherParents, dependsOn, labels);
    }

    Links dependingOn(List<String> ids) {
        return new Links(parents, ids, labels);
    }

    /** Everything that has to be applied directly before the revision. */
    public Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>(parents);
        needs.addAll(dependsOn);
        return needs;
    }
}
