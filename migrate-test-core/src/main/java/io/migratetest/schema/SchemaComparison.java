package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two schemas. */
public final class SchemaComparison {

    private static final ObjectKey ALL_ROLES = new ObjectKey("role", "ALL");

    private final Schema before;
    private final Schema after;
    private final Remedies remedies;
    private final Consequences consequences;
    private final List<Difference> differences = new ArrayList<>();

    private SchemaComparison(Schema before, Schema after) {
        this.before = before;
        this.after = after;
        this.remedies = new Remedies(before, after);
        this.consequences = new Consequences(before, after);
    }

    /**
     * What differs, ordered by owner, then object; empty if and only if nobody could tell the schemas apart.
     *
     * <p>Parts are folded into their owner when it was added or removed as a whole, and what follows from a difference that is told anyway
     * is not told again. The order of columns is compared only over the columns that both tables have.
     */
    public static List<Difference> compare(Schema before, Schema after) {
        return compare(before, after, Renames.KINDS);
    }

    /**
     * What differs, where only objects of some kinds are taken for renamed; others that look alike came and went.
     *
     * @param renamed kinds whose objects hold nothing that would be lost
     */
    public static List<Difference> compare(Schema before, Schema after, Set<String> renamed) {
        if (before.equals(after)) {
            return List.of();
        }
        Schema now = after.withBuiltInsUnlike(before);
        Schema then = before.withBuiltInsUnlike(after);
        List<Rename> renames = new ArrayList<>();
        List<Rename> found = Renames.between(then, now, renamed);
        while (!found.isEmpty()) {
            for (Rename rename : found) {
                then = Renames.applied(rename, then, now);
            }
            renames.addAll(found);
            found = Renames.between(then, now, renamed).stream()
                    .filter(rename -> !renames.contains(rename))
                    .toList();
        }
        SchemaComparison comparison = new SchemaComparison(then, now);
        Renames.causes(renames, now).forEach(comparison::renamed);
        return comparison.differences();
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

    private void renamed(Rename rename) {
        SchemaObject renamedObject =
                after.find(rename.to()).orElseGet(() -> new SchemaObject(rename.to(), Optional.empty(), Map.of()));
        differences.add(new Difference.Changed(
                rename.to(),
                Optional.of(rename.isMove() ? SchemaObject.SCHEMA : SchemaObject.NAME),
                Optional.of(
                        rename.isMove()
                                ? Names.schema(rename.from())
                                : rename.from().name()),
                Optional.of(
                        rename.isMove()
                                ? Names.schema(rename.to())
                                : rename.to().name()),
                Optional.of(rename.revertedBy(renamedObject))));
    }

    private void removed(SchemaObject object) {
        if (isAlwaysThere(object)) {
            compare(object, object.only("owner"));
            return;
        }
        boolean told =
                object.owner().filter(owner -> after.find(owner).isEmpty()).isPresent();
        if (told) {
            return;
        }
        if (isAnnotation(object)) {
            compare(object, object.only());
        } else if (!consequences.includes(object)) {
            differences.add(new Difference.Removed(Definitions.completed(object, before), remedies.restore(object)));
        }
    }

    /** A parameter is read only where somebody has a privilege on it, and all roles together only where they have settings. */
    private static boolean isAlwaysThere(SchemaObject object) {
        return object.is("parameter") || object.key().equals(ALL_ROLES);
    }

    private void added(SchemaObject object) {
        if (isAlwaysThere(object)) {
            compare(object.only("owner"), object);
            return;
        }
        boolean told =
                object.owner().filter(owner -> before.find(owner).isEmpty()).isPresent();
        if (told) {
            return;
        }
        if (isAnnotation(object)) {
            compare(object.only(), object);
        } else if (!consequences.includes(object)) {
            differences.add(new Difference.Added(Definitions.completed(object, after), remedies.drop(object)));
        }
    }

    /** A column of a view is an object only while something is attached to it. */
    private static boolean isAnnotation(SchemaObject object) {
        return object.is("column") && object.property("type").isEmpty();
    }

    private void compare(SchemaObject old, SchemaObject now) {
        if (old.equals(now)) {
            return;
        }
        Set<String> properties = new TreeSet<>(old.properties().keySet());
        properties.addAll(now.properties().keySet());
        for (String property : properties) {
            PropertyChange change = new PropertyChange(property, old.property(property), now.property(property));
            if (change.isVisible() && !consequences.includes(old, now, property)) {
                changed(old, now, change);
            }
        }
        PropertyChange belonging = new PropertyChange(SchemaObject.PART_OF, membership(old), membership(now));
        if (belonging.isVisible()) {
            changed(old, now, belonging);
        }
    }

    /** What an object belongs to by a statement of its own, not by what it is: a sequence to its column, anything to an extension. */
    private static Optional<String> membership(SchemaObject object) {
        return object.owner()
                .filter(owner ->
                        owner.kind().equals("extension") || (owner.kind().equals("column") && object.is("sequence")))
                .map(ObjectKey::toString);
    }

    private void changed(SchemaObject old, SchemaObject now, PropertyChange change) {
        differences.add(new Difference.Changed(
                now.key(),
                Optional.of(change.property()),
                change.shownBefore(),
                change.shownAfter(),
                remedies.change(old, now, change.property())));
    }

    private record PropertyChange(String property, Optional<String> before, Optional<String> after) {
        boolean isVisible() {
            return property.equals(SchemaObject.COLUMN_ORDER)
                    ? ColumnOrder.differs(before, after)
                    : !before.equals(after);
        }

        Optional<String> shownBefore() {
            return property.equals(Passwords.PROPERTY) ? Passwords.shownBefore(before) : before;
        }

        Optional<String> shownAfter() {
            return property.equals(Passwords.PROPERTY) ? Passwords.shownAfter(before, after) : after;
        }
    }
}
