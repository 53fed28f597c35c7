package io.migratetest.autogenerate;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Enums whose values no statement can take away or put in another order: a new type takes the place of the old one. */
final class EnumReplacement {

    private static final String LABELS = "labels";
    private static final String WAY = "__old";
    private static final Pattern LITERAL = Pattern.compile("E?'(?:[^']|'')*+'");

    private final Schema from;
    private final Schema to;

    EnumReplacement(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** The enums that have to be replaced. */
    Set<ObjectKey> types() {
        Set<ObjectKey> types = new HashSet<>();
        for (SchemaObject type : from.objects()) {
            Optional<SchemaObject> other = to.find(type.key());
            if (SchemaParts.is(type, "type")
                    && type.property(LABELS).isPresent()
                    && other.filter(each -> each.property(LABELS).isPresent()
                                    && !each.property(LABELS).equals(type.property(LABELS)))
                            .isPresent()
                    && (!isAltered(type, other.get()) || usesNewLabel(type, other.get()))) {
                types.add(type.key());
            }
        }
        return types;
    }

    private static boolean isAltered(SchemaObject type, SchemaObject other) {
        return SchemaComparison.compare(Schema.of(List.of(other)), Schema.of(List.of(type))).stream()
                .noneMatch(difference -> difference.revertedBy().isEmpty());
    }

    /** A value that was just added cannot be used in the same transaction: in a default, a check, an index. */
    private boolean usesNewLabel(SchemaObject type, SchemaObject other) {
        List<String> old = labels(type);
        return labels(other).stream()
                .filter(label -> !old.contains(label))
                .map(label -> label + "::" + type.key().name())
                .anyMatch(value -> to.objects().stream()
                        .flatMap(object -> object.properties().values().stream())
                        .anyMatch(text -> text.contains(value)));
    }

    private static List<String> labels(SchemaObject type) {
        return LITERAL.matcher(type.property(LABELS).orElse(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** What cannot step aside while one is replaced, since columns may be of it. */
    Optional<String> obstacle(ObjectKey key, Schema now) {
        return now.objects().stream()
                .filter(object ->
                        !object.key().equals(key) && SchemaParts.is(object, "domain", "type", "attribute", "aggregate"))
                .filter(object ->
                        object.properties().values().stream().anyMatch(text -> Aside.mentions(text, key.name())))
                .map(object -> "%s: other values, since %s uses it".formatted(key, object.key()))
                .sorted()
                .findFirst();
    }

    /** The statements that replace one, while nothing depends on its columns. */
    Part replace(ObjectKey key, Schema now) {
        SchemaObject wanted = to.find(key).orElseThrow();
        String name = key.name();
        String local = name.substring(name.lastIndexOf('.') + 1);
        String old = local.endsWith("\"") ? local.substring(0, local.length() - 1) + WAY + "\"" : local + WAY;
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TYPE " + name + " RENAME TO " + old);
        statements.add("CREATE TYPE " + name + " AS ENUM (" + String.join(", ", labels(wanted)) + ")");
        for (SchemaObject column : now.objects()) {
            String type = column.property("type").orElse("");
            if (SchemaParts.is(column, "column") && type.replace("[]", "").equals(name)) {
                statements.addAll(moved(column, type));
            }
        }
        statements.add("DROP TYPE " + name.substring(0, name.length() - local.length()) + old);
        return new Part(
                List.of("values of " + name + " that are there no more have to be gone from the rows before this"),
                String.join(";\n", statements) + ";");
    }

    private List<String> moved(SchemaObject column, String type) {
        String table = column.owner().map(ObjectKey::name).orElse("");
        String local = column.key().name().substring(table.length() + 1);
        String alter = "ALTER TABLE " + table + " ALTER COLUMN " + local;
        Optional<String> fallback = column.property("default");
        List<String> statements = new ArrayList<>();
        fallback.ifPresent(unused -> statements.add(alter + " DROP DEFAULT"));
        // A column that leaves, or gets another type, is cast as well: the old type has to go.
        statements.add(alter + " TYPE " + type + " USING " + local + "::text" + (type.endsWith("[]") ? "[]" : "") + "::"
                + type);
        fallback.filter(value -> isStillValid(column, value))
                .ifPresent(value -> statements.add(alter + " SET DEFAULT " + value));
        return statements;
    }

    private boolean isStillValid(SchemaObject column, String value) {
        return to.find(column.key()).flatMap(other -> other.property("default")).equals(Optional.of(value));
    }

    /** The first schema with the types replaced. */
    Schema after(Schema now) {
        List<SchemaObject> gone = new ArrayList<>();
        List<SchemaObject> come = new ArrayList<>();
        Set<ObjectKey> types = types();
        for (SchemaObject object : now.objects()) {
            if (types.contains(object.key())) {
                gone.add(object);
                come.add(SchemaParts.with(
                        object,
                        LABELS,
                        to.find(object.key())
                                .flatMap(other -> other.property(LABELS))
                                .orElse("")));
            } else if (SchemaParts.is(object, "column")
                    && types.contains(new ObjectKey(
                            "type", object.property("type").orElse("").replace("[]", "")))
                    && object.property("default")
                            .filter(value -> !isStillValid(object, value))
                            .isPresent()) {
                gone.add(object);
                come.add(SchemaParts.without(object, "default"));
            }
        }
        return now.with(gone, come);
    }
}
