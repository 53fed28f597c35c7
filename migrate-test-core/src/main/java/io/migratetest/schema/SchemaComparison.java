package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two schemas. */
public final class SchemaComparison {

    private final Schema before;
    private final Schema after;
    private final Remedies remedies;
    private final List<Difference> differences = new ArrayList<>();

    private SchemaComparison(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.remedies = new Remedies(before);
    }

    /**
     * What differs, ordered by owner, then object; empty if and only if nobody could tell the schemas apart.
     *
     * <p>Parts are folded into their owner when it was added or removed as a whole, and what follows from a difference that is told anyway
     * is not told again. The order of columns is compared only over the columns that both tables have.
     */
    public static List<Difference> compare(Schema before, Schema after) {
        if (before.equals(after)) {
            return List.of();
        }
        return new SchemaComparison(before, after).differences();
    }

    private List<Difference> differences() {
        for (SchemaObject object : before.objects()) {
            after.find(object.key()).ifPresentOrElse(other -> compare(object, other), () -> removed(object));
        }
        for (SchemaObject object : after.objects()) {
            if (before.find(object.key()).isEmpty()) {
                added(object);
            }
        }
        differences.sort(Comparator.comparing((Difference difference) -> root(difference.object()))
                .thenComparing(difference -> !root(difference.object()).equals(difference.object()))
                .thenComparing(Difference::object));
        return List.copyOf(differences);
    }

    private ObjectKey root(ObjectKey key) {
        return after.find(key).isPresent() ? after.root(key) : before.root(key);
    }

    private void removed(SchemaObject object) {
        boolean told =
                object.owner().filter(owner -> after.find(owner).isEmpty()).isPresent();
        if (!told && !Consequences.ofNullability(object, before, after)) {
            differences.add(new Difference.Removed(Definitions.completed(object, before), remedies.restore(object)));
        }
    }

    private void added(SchemaObject object) {
        boolean told =
                object.owner().filter(owner -> before.find(owner).isEmpty()).isPresent();
        if (!told && !Consequences.ofNullability(object, before, after)) {
            differences.add(new Difference.Added(Definitions.completed(object, after), remedies.drop(object)));
        }
    }

    private void compare(SchemaObject old, SchemaObject now) {
        if (old.equals(now)) {
            return;
        }
        Set<String> properties = new TreeSet<>(old.properties().keySet());
        properties.addAll(now.properties().keySet());
        for (String property : properties) {
            if (!Consequences.isConsequence(property, old, now, before, after)) {
                changed(now, property, old.property(property), now.property(property));
            }
        }
        changed(
                now,
                SchemaObject.PART_OF,
                old.owner().map(ObjectKey::toString),
                now.owner().map(ObjectKey::toString));
    }

    private void changed(SchemaObject now, String property, Optional<String> old, Optional<String> value) {
        if (property.equals(SchemaObject.COLUMN_ORDER) ? ColumnOrder.differs(old, value) : !old.equals(value)) {
            differences.add(new Difference.Changed(
                    now.key(), Optional.of(property), old, value, remedies.change(now, property, old)));
        }
    }
}
