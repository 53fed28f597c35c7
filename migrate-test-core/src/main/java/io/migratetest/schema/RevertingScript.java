package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
            "publication table",
            "publication schema",
            "user mapping",
            "default privileges",
            "cast");

    private final Schema before;
    private final Schema after;
    private final Set<Difference> ordered = new LinkedHashSet<>();

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
        for (Phase phase : Phase.values()) {
            List<Difference> group = differences.stream()
                    .filter(difference -> Phase.of(difference, lost) == phase)
                    .toList();
            group.forEach(difference -> script.add(difference, group, new ArrayList<>()));
        }
        return script.ordered.stream()
                .flatMap(difference -> difference.revertedBy().stream())
                .distinct()
                .toList();
    }

    /** What has to go first goes first; a circle is left as it is. */
    private void add(Difference difference, List<Difference> group, List<Difference> waiting) {
        if (ordered.contains(difference) || waiting.contains(difference)) {
            return;
        }
        waiting.add(difference);
        for (Difference other : group) {
            if (!other.equals(difference) && goesFirst(other, difference)) {
                add(other, group, waiting);
            }
        }
        ordered.add(difference);
    }

    /** A new object can go only after those that mention it; a lost one can come back only after those that it mentions. */
    private boolean goesFirst(Difference first, Difference second) {
        if (first instanceof Difference.Added
                && second instanceof Difference.Added
                && isForeignKey(first, after) != isForeignKey(second, after)) {
            return isForeignKey(first, after);
        }
        if (first instanceof Difference.Removed && isForeignKey(first, before) != isForeignKey(second, before)) {
            return isForeignKey(second, before);
        }
        if (first instanceof Difference.Added) {
            return text(first.object(), after).contains(second.object().name());
        }
        return first instanceof Difference.Removed
                && text(second.object(), before).contains(first.object().name());
    }

    /** Foreign keys need the keys that they refer to. */
    private static boolean isForeignKey(Difference difference, Schema schema) {
        return schema.find(difference.object())
                .filter(object -> object.is("constraint"))
                .flatMap(object -> object.property(SchemaObject.DEFINITION))
                .filter(definition -> definition.contains(Names.local(difference.object()) + " FOREIGN KEY "))
                .isPresent();
    }

    private static String text(ObjectKey key, Schema schema) {
        return Stream.concat(
                        schema.find(key).stream().flatMap(object -> object.properties().values().stream()),
                        schema.partsOf(key).stream().map(part -> text(part.key(), schema)))
                .collect(Collectors.joining("\n"));
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
                return difference.property().filter(SchemaObject.NAME::equals).isPresent() ? RENAME : CHANGE;
            }
            if (difference instanceof Difference.Added) {
                boolean isInTheWay = lost.contains(difference.object().name());
                return dependent || isInTheWay ? DROP_DEPENDENTS : DROP;
            }
            return dependent ? RESTORE_DEPENDENTS : RESTORE;
        }
    }
}
