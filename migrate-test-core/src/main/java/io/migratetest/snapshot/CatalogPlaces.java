package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.ColumnDataType;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Routine;
import schemacrawler.schema.Schema;
import schemacrawler.schema.Sequence;
import schemacrawler.schema.Table;

/** Where SchemaCrawler's model keeps an object of a schema. */
final class CatalogPlaces {

    private static final Set<String> RELATIONS = Set.of("table", "view", "materialized view", "foreign table");
    private static final Set<String> ROUTINES = Set.of("function", "procedure");

    private final Map<List<String>, AttributedObject> places = new HashMap<>();

    CatalogPlaces(Catalog catalog) {
        places.put(List.of("database"), catalog);
        for (Schema schema : catalog.getSchemas()) {
            places.put(List.of("schema", schema.getName()), schema);
        }
        catalog.getTables().forEach(this::addTable);
        for (Routine routine : catalog.getRoutines()) {
            places.put(List.of("routine", routine.getSpecificName()), routine);
        }
        for (Sequence sequence : catalog.getSequences()) {
            places.put(List.of("sequence", sequence.getSchema().getName(), sequence.getName()), sequence);
        }
        for (ColumnDataType type : catalog.getColumnDataTypes()) {
            if (type.getSchema().getName() != null) {
                places.put(List.of("type", type.getSchema().getName(), type.getName()), type);
            }
        }
    }

    private void addTable(Table table) {
        String schema = table.getSchema().getName();
        places.put(List.of("relation", schema, table.getName()), table);
        table.getColumns()
                .forEach(column -> places.put(List.of("column", schema, table.getName(), column.getName()), column));
        table.getIndexes().forEach(index -> places.put(List.of("index", schema, index.getName()), index));
        addAll("constraint", table, table.getTableConstraints());
        addAll("trigger", table, table.getTriggers());
    }

    private <T extends NamedObject & AttributedObject> void addAll(String kind, Table table, Iterable<T> objects) {
        for (T object : objects) {
            places.put(List.of(kind, table.getSchema().getName(), table.getName(), object.getName()), object);
        }
    }

    Optional<AttributedObject> of(ObjectKey key) {
        return Optional.ofNullable(places.get(place(key)));
    }

    /** Whether the model has a place for each object of that kind, so that one without a place was not to be read. */
    static boolean alwaysHasOne(ObjectKey key) {
        return RELATIONS.contains(key.kind())
                || ROUTINES.contains(key.kind())
                || key.kind().equals("sequence");
    }

    private static List<String> place(ObjectKey key) {
        return switch (key.kind()) {
            case "database" -> List.of("database");
            case "table", "view", "materialized view", "foreign table" -> qualified("relation", key.name());
            case "function", "procedure" -> List.of("routine", key.name().trim());
            case "type", "domain" -> qualified("type", key.name());
            case "constraint", "trigger" -> onTable(key);
            default -> qualified(key.kind(), key.name());
        };
    }

    private static List<String> qualified(String kind, String name) {
        List<String> place = new ArrayList<>(List.of(kind));
        place.addAll(PrintedNames.parts(name));
        return place;
    }

    private static List<String> onTable(ObjectKey key) {
        int on = PrintedNames.on(key.name());
        List<String> place = qualified(key.kind(), key.name().substring(on + PrintedNames.ON.length()));
        place.addAll(PrintedNames.parts(key.name().substring(0, on)));
        return place;
    }
}
