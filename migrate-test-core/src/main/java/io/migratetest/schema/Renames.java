package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds objects that were only renamed, so that one forgotten rename is one difference and not one for each thing that mentions it. */
final class Renames {

    private static final Set<String> KINDS = Set.of(
            "schema",
            "table",
            "view",
            "materialized view",
            "foreign table",
            "column",
            "sequence",
            "index",
            "constraint",
            "trigger",
            "policy",
            "rule",
            "function",
            "procedure",
            "type",
            "attribute",
            "domain",
            "role",
            "tablespace",
            "statistics",
            "foreign-data wrapper",
            "server",
            "publication",
            "subscription");

    /** Beyond that many lost and new objects they were not just renamed, and comparing all with all would take its time. */
    private static final int MOST_PAIRS = 400;

    private final Schema before;
    private final Schema after;

    private Renames(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs that differ in nothing but their name, where there is no doubt which belongs to which. */
    static List<Rename> between(Schema before, Schema after) {
        return new Renames(before, after).find();
    }

    /** The earlier schema as if the rename had been done in it. */
    static Schema applied(Rename rename, Schema before, Schema after) {
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject object : before.objects()) {
            ObjectKey key = renamed(rename, object.key(), before, after);
            Optional<ObjectKey> owner = object.owner().map(old -> renamed(rename, old, before, after));
            Optional<SchemaObject> other = after.find(key);
            objects.add(new SchemaObject(
                    key, owner, other.map(now -> rename.explained(object, now)).orElse(object.properties())));
        }
        return before.withObjects(objects);
    }

    private static ObjectKey renamed(Rename rename, ObjectKey key, Schema before, Schema after) {
        ObjectKey other = rename.apply(key);
        boolean isRenamed = after.find(key).isEmpty()
                && after.find(other).isPresent()
                && before.find(other).isEmpty();
        return isRenamed ? other : key;
    }

    private List<Rename> find() {
        List<SchemaObject> lost = onlyIn(before.objects(), after);
        List<SchemaObject> found = onlyIn(after.objects(), before);
        if (lost.size() * (long) found.size() > MOST_PAIRS) {
            return List.of();
        }
        List<Rename> pairs = new ArrayList<>();
        for (SchemaObject old : lost) {
            for (SchemaObject now : found) {
                Rename rename = new Rename(old.key(), now.key());
                if (old.key().kind().equals(now.key().kind())
                        && old.owner().equals(now.owner())
                        && isRename(rename, old, now)) {
                    pairs.add(rename);
                }
            }
        }
        return pairs.stream().filter(pair -> isOnly(pair, pairs)).toList();
    }

    private static List<SchemaObject> onlyIn(Collection<SchemaObject> objects, Schema other) {
        return objects.stream()
                .filter(object -> KINDS.contains(object.key().kind())
                        && other.find(object.key()).isEmpty()
                        && object.owner()
                                .filter(owner -> other.find(owner).isEmpty())
                                .isEmpty())
                .toList();
    }

    private static boolean isOnly(Rename pair, List<Rename> pairs) {
        return pairs.stream()
                .noneMatch(other -> !other.equals(pair)
                        && (other.from().equals(pair.from()) || other.to().equals(pair.to())));
    }

    /** Whether the objects and all their parts differ in the name only. */
    private boolean isRename(Rename rename, SchemaObject old, SchemaObject now) {
        List<SchemaObject> parts = before.partsOf(old.key());
        return rename.explains(old, now)
                && parts.size() == after.partsOf(now.key()).size()
                && parts.stream()
                        .allMatch(part -> counterpart(rename, part)
                                .filter(other -> isRename(rename, part, other))
                                .isPresent());
    }

    private Optional<SchemaObject> counterpart(Rename rename, SchemaObject part) {
        return after.find(rename.apply(part.key())).or(() -> after.find(part.key()));
    }
}
