package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
            "membership",
            "transform");

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
        Set<String> lost = differences.stream()
                .filter(difference -> difference instanceof Difference.Removed)
                .map(difference -> difference.object().name())
                .collect(Collectors.toSet());
        return Stream.of(Phase.values())
                .map(phase -> differences.stream()
                        .filter(difference -> Phase.of(difference, lost) == phase)
                        .toList())
                .flatMap(group -> script.ordered(group).stream())
                .flatMap(difference -> difference.revertedBy().stream())
                .distinct()
                .toList();
    }

    /** A new object can go only after those that mention it; a lost one can come back only after those that it mentions. */
    private List<Difference> ordered(List<Difference> differences) {
        List<Difference> group = foreignKeysApart(differences);
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

    /** Foreign keys need the keys that they refer to: they go first, and come back last. */
    private List<Difference> foreignKeysApart(List<Difference> group) {
        return group.stream()
                .sorted(Comparator.comparing(difference ->
                        isForeignKey(difference.object()) ? (difference instanceof Difference.Added ? -1 : 1) : 0))
                .toList();
    }

    private boolean isForeignKey(ObjectKey key) {
        return key.kind().equals("constraint")
                && after.find(key)
                        .or(() -> before.find(key))
                        .flatMap(object -> object.property(SchemaObject.DEFINITION))
                        .filter(definition -> definition.contains(Names.local(key) + " FOREIGN KEY "))
                        .isPresent();
    }

    /** The coarse order. */
    private enum Phase {
        DROP_DEPENDENTS,
        RESTORE,
        CHANGE,
        RESTORE_DEPENDENTS,
        DROP,
        RENAME;

        /** A new object that has the name of a lost one is in its way: a table that was a view. */
        static Phase of(Difference difference, Set<String> lost) {
            boolean dependent = DEPENDENTS.contains(difference.object().kind());
            if (difference instanceof Difference.Changed) {
                return isRename(difference) ? RENAME : CHANGE;
            }
            if (difference instanceof Difference.Added) {
                boolean isInTheWay = lost.contains(difference.object().name());
                return dependent || isInTheWay ? DROP_DEPENDENTS : DROP;
            }
            return dependent ? RESTORE_DEPENDENTS : RESTORE;
        }

        /** The schema of an extension is a property like others. */
        private static boolean isRename(Difference difference) {
            String property = difference.property().orElse("");
            return property.equals(SchemaObject.NAME)
                    || (property.equals(SchemaObject.SCHEMA)
                            && !difference.object().kind().equals("extension"));
        }
    }
}
