package io.migratetest.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of which schemas one was made by changing some of their objects, so that relatives are compared by these alone, however large they are. */
final class Lineage {

    /** A round trip compares a schema with those of two steps ago. */
    private static final int KEPT = 4;

    private final Object self;
    private final List<Ancestor> ancestors;

    /**
     * A schema of before.
     *
     * @param self tells it from every other one, without keeping it
     * @param changed the objects that may be others since
     */
    private record Ancestor(Object self, Set<ObjectKey> changed) {}

    private Lineage(List<Ancestor> ancestors) {
        this.self = new Object();
        this.ancestors = List.copyOf(ancestors);
    }

    /** That of a schema without relatives. */
    static Lineage first() {
        return new Lineage(List.of());
    }

    /** That of a schema in which some objects may be others. */
    Lineage changed(Set<ObjectKey> keys) {
        List<Ancestor> next = new ArrayList<>();
        next.add(new Ancestor(self, Set.copyOf(keys)));
        ancestors.stream()
                .limit(KEPT - 1)
                .map(ancestor -> new Ancestor(ancestor.self(), union(ancestor.changed(), keys)))
                .forEach(next::add);
        return new Lineage(next);
    }

    /** The objects that may be others in another schema; empty if all may, since the two are no relatives. */
    Optional<Set<ObjectKey>> changedSince(Lineage other) {
        return line().stream()
                .flatMap(mine -> other.line().stream()
                        .filter(theirs -> theirs.self() == mine.self())
                        .map(theirs -> union(mine.changed(), theirs.changed())))
                .findFirst();
    }

    private List<Ancestor> line() {
        List<Ancestor> line = new ArrayList<>(ancestors);
        line.add(0, new Ancestor(self, Set.of()));
        return line;
    }

    private static Set<ObjectKey> union(Set<ObjectKey> some, Set<ObjectKey> others) {
        Set<ObjectKey> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
