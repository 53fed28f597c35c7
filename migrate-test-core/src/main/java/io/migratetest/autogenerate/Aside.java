package io.migratetest.autogenerate;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What has to go before everything else changes and comes back afterwards: what depends on columns whose type changes, or stands in a circle. */
final class Aside {

    private final Schema from;
    private final Schema to;
    private final SchemaParts objects;

    /** Columns that get another type, or whose values are made otherwise. */
    private final Set<ObjectKey> changed;

    private final Set<ObjectKey> replacedTypes;

    Aside(Schema from, Schema to, Set<ObjectKey> replacedTypes) {
        this.from = from;
        this.to = to;
        this.objects = new SchemaParts(from);
        this.replacedTypes = replacedTypes;
        this.changed = from.objects().stream()
                .filter(object -> SchemaParts.is(object, "column"))
                .filter(column -> to.find(column.key())
                        .filter(other -> isChanged(column, other) || isOfType(column, replacedTypes))
                        .isPresent())
                .map(SchemaObject::key)
                .collect(Collectors.toSet());
    }

    private static boolean isChanged(SchemaObject column, SchemaObject other) {
        return !column.property("type").equals(other.property("type"))
                || !column.property("collation").equals(other.property("collation"))
                || !column.property("generated").equals(other.property("generated"));
    }

    private static boolean isOfType(SchemaObject column, Set<ObjectKey> types) {
        String type = column.property("type").orElse("").replace("[]", "");
        return types.contains(new ObjectKey("type", type));
    }

    /** The objects of the first schema that step aside; a view takes those along that read it. */
    Set<ObjectKey> leaving() {
        Set<ObjectKey> leaving = from.objects().stream()
                .filter(object -> isDependent(object) && stepsAside(object))
                .map(SchemaObject::key)
                .collect(Collectors.toCollection(HashSet::new));
        from.objects().stream()
                .filter(object -> SchemaParts.is(object, "function", "procedure") && usesReplacedType(object))
                .map(SchemaObject::key)
                .forEach(leaving::add);
        List<ObjectKey> columns = from.objects().stream()
                .filter(object -> SchemaParts.is(object, "column"))
                .filter(column -> leaving.contains(column.key()) || becomesGenerated(column))
                .map(SchemaObject::key)
                .toList();
        from.objects().stream()
                .filter(object -> SchemaParts.is(object, "constraint", "index") && isDependent(object))
                .filter(object -> columns.stream().anyMatch(column -> isAbout(object, column)))
                .map(SchemaObject::key)
                .forEach(leaving::add);
        List<SchemaObject> views =
                from.objects().stream().filter(SchemaParts::isView).toList();
        boolean grows = true;
        while (grows) {
            grows = views.stream()
                    .filter(view -> leaving.stream().anyMatch(left -> isReadBy(left, view)))
                    .map(view -> leaving.add(view.key()))
                    .toList()
                    .contains(true);
        }
        return leaving;
    }

    /** PostgreSQL lets no type go that a routine takes, returns or, in some bodies, uses. */
    private boolean usesReplacedType(SchemaObject routine) {
        String text = routine.key().name() + " " + SchemaParts.definition(routine);
        return replacedTypes.stream().anyMatch(type -> mentions(text, type.name()));
    }

    /** Such a column is dropped and made, with all that is on it. */
    private boolean becomesGenerated(SchemaObject column) {
        return to.find(column.key())
                .flatMap(other -> other.property("generated"))
                .filter(expression -> !column.property("generated").equals(Optional.of(expression)))
                .isPresent();
    }

    private static boolean isReadBy(ObjectKey left, SchemaObject view) {
        return !left.equals(view.key()) && left.kind().endsWith("view") && mentionsTable(view, left.name());
    }

    /** The objects of the other schema that come last. */
    Set<ObjectKey> coming(Schema between) {
        Set<ObjectKey> coming = new HashSet<>();
        for (SchemaObject object : to.objects()) {
            boolean isNew = !between.find(object.key()).equals(Optional.of(object));
            if (isDependent(object)
                    && isNew
                    && (SchemaParts.isForeignKey(object) || SchemaParts.isView(object) || isInOldTable(object))) {
                coming.add(object.key());
            }
        }
        return coming;
    }

    private boolean isInOldTable(SchemaObject object) {
        return new SchemaParts(to)
                .table(object)
                .map(SchemaObject::key)
                .flatMap(from::find)
                .isPresent();
    }

    private static boolean isDependent(SchemaObject object) {
        boolean isInherited = object.property("inherits").isPresent()
                || object.property("inherited from").isPresent();
        return !isInherited
                && (SchemaParts.isForeignKey(object)
                        || SchemaParts.isCheck(object)
                        || SchemaParts.isKey(object)
                        || SchemaParts.isStandalone(object)
                        || SchemaParts.isView(object)
                        || SchemaParts.is(object, "trigger", "policy", "rule", "statistics")
                        || (SchemaParts.is(object, "column")
                                && object.property("generated").isPresent()));
    }

    private boolean stepsAside(SchemaObject object) {
        boolean isSame = to.find(object.key()).equals(Optional.of(object));
        Optional<SchemaObject> table = objects.table(object).filter(each -> !each.equals(object));
        if (table.isPresent() && to.find(table.get().key()).isEmpty()) {
            return SchemaParts.isForeignKey(object) && (isGone(referenced(object)) || dependsOnChanged(object));
        }
        if (SchemaParts.isKey(object)) {
            return !isSame;
        }
        if (SchemaParts.is(object, "column")) {
            return isMadeOtherwise(object) || dependsOnChanged(object);
        }
        return !isSame || dependsOnChanged(object);
    }

    /** A generated column goes before a column does that it is made of. */
    private boolean isMadeOtherwise(SchemaObject column) {
        boolean isSame = to.find(column.key())
                .filter(other -> other.property("generated").equals(column.property("generated")))
                .isPresent();
        return !isSame
                || from.objects().stream()
                        .filter(other -> SchemaParts.is(other, "column")
                                && to.find(other.key()).isEmpty())
                        .anyMatch(other -> isAbout(column, other.key()));
    }

    private boolean isGone(Optional<SchemaObject> table) {
        return table.filter(each -> to.find(each.key()).isEmpty()).isPresent();
    }

    private boolean dependsOnChanged(SchemaObject object) {
        if (SchemaParts.isForeignKey(object) && losesItsKey(object)) {
            return true;
        }
        if (SchemaParts.isView(object)) {
            return mentionsGoneColumn(object) || changed.stream().anyMatch(column -> mentionsTableOf(object, column));
        }
        return changed.stream().anyMatch(column -> !column.equals(object.key()) && isAbout(object, column));
    }

    private boolean losesItsKey(SchemaObject foreignKey) {
        return referenced(foreignKey).stream()
                .flatMap(table -> from.objects().stream()
                        .filter(SchemaParts::isKey)
                        .filter(key -> objects.table(key).equals(Optional.of(table))))
                .anyMatch(key -> !to.find(key.key()).equals(Optional.of(key)));
    }

    private Optional<SchemaObject> referenced(SchemaObject foreignKey) {
        String after = SchemaParts.definition(foreignKey).replaceFirst("(?s).* REFERENCES ", "");
        return from.objects().stream()
                .filter(object -> SchemaParts.is(object, "table"))
                .filter(table -> after.startsWith(table.key().name() + "("))
                .findFirst();
    }

    private boolean isAbout(SchemaObject object, ObjectKey column) {
        SchemaObject owner = from.find(column).orElseThrow();
        String table = owner.owner().map(ObjectKey::name).orElse("");
        String text = SchemaParts.definition(object) + " "
                + object.property("generated").orElse("");
        boolean isOfTable = objects.table(object)
                        .map(each -> each.key().name())
                        .filter(table::equals)
                        .isPresent()
                || (SchemaParts.isForeignKey(object) && text.contains(" REFERENCES " + table + "("));
        return isOfTable && mentions(text, column.name().substring(table.length() + 1));
    }

    private boolean mentionsTableOf(SchemaObject view, ObjectKey column) {
        return from.find(column)
                .flatMap(SchemaObject::owner)
                .filter(table -> mentionsTable(view, table.name()))
                .isPresent();
    }

    private boolean mentionsGoneColumn(SchemaObject view) {
        return from.objects().stream()
                .filter(object -> SchemaParts.is(object, "column")
                        && to.find(object.key()).isEmpty())
                .anyMatch(column -> mentionsTableOf(view, column.key()));
    }

    /** Other schemas' tables are printed with their schema, those of the search path without. */
    private static boolean mentionsTable(SchemaObject view, String table) {
        String definition = SchemaParts.definition(view);
        return mentions(definition, table) || mentions(definition, table.substring(table.lastIndexOf('.') + 1));
    }

    static boolean mentions(String text, String name) {
        return Pattern.compile("(?<![\\w\"])" + Pattern.quote(name) + "(?![\\w\"])")
                .matcher(text)
                .find();
    }
}
