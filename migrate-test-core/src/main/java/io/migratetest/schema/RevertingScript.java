package io.migratetest.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the statements that close differences into an order in which they can run. */
public final class RevertingScript {

    /** What stands on other objects: dropped before them, brought back after them. */
    private static final Set<String> DEPENDENTS = Set.of(
            "view",
            "materialized view",
            "trigger",
            "rule",
            "policy",
            "constraint",
            "index",
            "statistics",
            "event trigger",
            "publication",
            "published table",
            "published schema",
            "subscription",
            "user mapping",
            "default privileges",
            "cast",
            "membership");

    private final Schema before;
    private final Schema after;

    private RevertingScript(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The {@link Difference#revertedBy} of the differences that have one, in a workable order.
     *
     * @param differences of the two schemas; some may have been left out
     */
    public static List<String> of(List<Difference> differences, Schema before, Schema after) {
        RevertingScript script = new RevertingScript(before, after);
        return Stream.of(Phase.values())
                .map(phase -> differences.stream()
                        .filter(difference -> Phase.of(difference) == phase)
                        .toList())
                .flatMap(group -> script.ordered(group).stream())
                .flatMap(difference -> difference.revertedBy().stream())
                .distinct()
                .toList();
    }

    /** A new object can go only after those that mention it; a lost one can come back only after those that it mentions. */
    private List<Difference> ordered(List<Difference> group) {
        Map<String, List<Integer>> positions = new HashMap<>();
        for (int i = 0; i < group.size(); i++) {
            for (String name : Mentions.of(group.get(i).object())) {
                positions.computeIfAbsent(name, unseen -> new ArrayList<>()).add(i);
            }
        }
        Precedence precedence = new Precedence(group.size());
        for (int i = 0; i < group.size(); i++) {
            Difference difference = group.get(i);
            for (String name : mentions(difference)) {
                for (int other : positions.getOrDefault(name, List.of())) {
                    if (difference instanceof Difference.Added) {
                        precedence.require(i, other);
                    } else {
                        precedence.require(other, i);
                    }
                }
            }
        }
        return precedence.order().stream().map(group::get).toList();
    }

    private Set<String> mentions(Difference difference) {
        if (difference instanceof Difference.Changed) {
            return Set.of();
        }
        return Mentions.in(difference.object(), difference instanceof Difference.Added ? after : before);
    }

    /** The coarse order. */
    private enum Phase {
        DROP_DEPENDENTS,
        RESTORE,
        CHANGE,
        RESTORE_DEPENDENTS,
        DROP,
        RENAME;

        static Phase of(Difference difference) {
            boolean dependent = DEPENDENTS.contains(difference.object().kind());
            if (difference instanceof Difference.Changed) {
                return difference.property().filter(SchemaObject.NAME::equals).isPresent() ? RENAME : CHANGE;
            }
            if (difference instanceof Difference.Added) {
                return dependent ? DROP_DEPENDENTS : DROP;
            }
            return dependent ? RESTORE_DEPENDENTS : RESTORE;
        }
    }
}
