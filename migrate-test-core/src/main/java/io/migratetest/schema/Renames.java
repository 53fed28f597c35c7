package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds objects that were only renamed, so that one forgotten rename is one difference and not one for each thing that mentions it. */
final class Renames {

    private static final String OPERATOR = "operator";

    /** Every kind whose objects can be renamed. */
    static final Set<String> KINDS = Set.of(
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
            "subscription",
            "aggregate",
            OPERATOR,
            "operator family",
            "operator class",
            "conversion",
            "collation",
            "language",
            "event trigger",
            "text search configuration",
            "text search dictionary",
            "text search template",
            "text search parser");

    /** Beyond that many lost and new objects they were not just renamed, and comparing all with all would take its time. */
    private static final int MOST_PAIRS = 400;

    private final Schema before;
    private final Schema after;

    private final Set<String> kinds;

    private Renames(Schema before, Schema after, Set<String> kinds) {
        this.before = before;
        this.after = after;
        this.kinds = kinds;
    }

    /** The pairs that differ in nothing but their name, where there is no doubt which belongs to which. */
    static List<Rename> between(Schema before, Schema after, Set<String> kinds) {
        return new Renames(before, after, kinds).find();
    }

    /** Those that are told: a child's column and a partition's trigger are renamed with those of the parent. */
    static List<Rename> causes(List<Rename> renames, Schema after) {
        List<ObjectKey> renamed = renames.stream().map(Rename::to).toList();
        return renames.stream()
                .filter(rename -> after.find(rename.to()).stream()
                        .flatMap(object -> Inheritance.counterparts(object).stream())
                        .noneMatch(renamed::contains))
                .toList();
    }

    /** The earlier schema as if the rename had been done in it. */
    static Schema applied(Rename rename, Schema before, Schema after) {
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject object : before.objects()) {
            ObjectKey key = renamed(rename, object.key(), before, after);
            Optional<ObjectKey> owner = object.owner().map(old -> renamed(rename, old, before, after));
            Map<String, String> properties = after.find(key)
                    .map(now -> rename.explained(object, now))
                    .orElseGet(() -> rename.applyInFull(object.properties()));
            objects.add(new SchemaObject(key, owner, properties));
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
                if (isCandidate(old, now)) {
                    Rename rename = new Rename(old.key(), now.key(), along(old, now));
                    if (isRename(rename, old, now)) {
                        pairs.add(rename);
                    }
                }
            }
        }
        List<Rename> certain = new ArrayList<>(
                pairs.stream().filter(pair -> isOnly(pair, pairs)).toList());
        if (kinds.contains("column")) {
            certain.addAll(columnsOfViews());
        }
        return certain;
    }

    /** Two of a kind that are a part of the same, or have the same name in different schemas; an operator can be moved, but not renamed. */
    private static boolean isCandidate(SchemaObject old, SchemaObject now) {
        return old.key().kind().equals(now.key().kind())
                && ((old.owner().equals(now.owner()) && !now.is(OPERATOR))
                        || (isInSchema(old) && isInSchema(now) && new Rename(old.key(), now.key()).isMove()));
    }

    private static boolean isInSchema(SchemaObject object) {
        return object.owner().filter(owner -> owner.kind().equals("schema")).isPresent();
    }

    private List<Rename> along(SchemaObject old, SchemaObject now) {
        List<Rename> along = new ArrayList<>();
        if (!old.owner().equals(now.owner())) {
            addMoved(old, Names.schema(now.key()), along);
        }
        return along;
    }

    private void addMoved(SchemaObject owner, String schema, List<Rename> along) {
        for (SchemaObject part : before.partsOf(owner.key())) {
            if (part.is("index", "sequence")) {
                along.add(new Rename(
                        part.key(), new ObjectKey(part.key().kind(), schema + "." + Names.local(part.key()))));
            }
            addMoved(part, schema, along);
        }
    }

    /** Views have no columns as objects, so these are told by the names that changed in their lists. */
    private List<Rename> columnsOfViews() {
        List<Rename> renames = new ArrayList<>();
        for (SchemaObject old : before.objects()) {
            if (old.is("view", "materialized view")) {
                after.find(old.key()).ifPresent(now -> renames.addAll(columnOf(old, now)));
            }
        }
        return renames;
    }

    private static List<Rename> columnOf(SchemaObject old, SchemaObject now) {
        List<String> was = List.of(old.property("columns").orElse("").split("\n", -1));
        List<String> is = List.of(now.property("columns").orElse("").split("\n", -1));
        List<Rename> renames = new ArrayList<>();
        for (int i = 0; i < was.size() && was.size() == is.size(); i++) {
            if (!was.get(i).equals(is.get(i))) {
                renames.add(new Rename(column(old, was.get(i)), column(old, is.get(i))));
            }
        }
        boolean isRename = renames.size() == 1 && renames.get(0).explains(old, now);
        return isRename ? renames : List.of();
    }

    private static ObjectKey column(SchemaObject view, String nameAndType) {
        return new ObjectKey("column", view.key().name() + "." + Names.first(nameAndType));
    }

    private List<SchemaObject> onlyIn(Collection<SchemaObject> objects, Schema other) {
        return objects.stream()
                .filter(object -> kinds.contains(object.key().kind())
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
