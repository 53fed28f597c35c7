package io.migratetest.snapshot;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.DescribedObject;

/**
 * Puts what we know about a schema into SchemaCrawler's model of it.
 *
 * <p>A property becomes an attribute of the object: {@code replica identity} of a table is its {@code REPLICA_IDENTITY}. What the model has no
 * place for becomes part of an attribute of the nearest object that it belongs to: a policy is found in {@code POLICIES} of its table, an
 * operator class in {@code OPERATOR_CLASSES} of its schema, an extension in {@code EXTENSIONS} of the catalog. Such an attribute is a map from
 * names to properties.
 */
final class Attributes {

    private final Catalog catalog;
    private final Schema schema;
    private final CatalogPlaces places;
    private final IdentityHashMap<AttributedObject, NavigableMap<String, NavigableMap<String, Map<String, String>>>>
            homeless = new IdentityHashMap<>();

    private Attributes(Catalog catalog, Schema schema) {
        this.catalog = catalog;
        this.schema = schema;
        this.places = new CatalogPlaces(catalog);
    }

    static void add(Catalog catalog, Schema schema) {
        Attributes attributes = new Attributes(catalog, schema);
        schema.objects().forEach(attributes::add);
        attributes.homeless.forEach((home, kinds) ->
                kinds.forEach((kind, objects) -> home.setAttribute(kind, Collections.unmodifiableMap(objects))));
    }

    private void add(SchemaObject object) {
        Optional<AttributedObject> place = places.of(object.key());
        if (place.isPresent()) {
            describe(place.get(), object);
        } else if (!CatalogPlaces.alwaysHasOne(object.key())) {
            home(object).ifPresent(home -> hang(object, home));
        }
    }

    private static void describe(AttributedObject place, SchemaObject object) {
        object.properties().forEach((name, value) -> place.setAttribute(attribute(name), value));
        if (place instanceof DescribedObject described) {
            object.property("comment").ifPresent(described::setRemarks);
        }
    }

    /** Nothing if it belongs to something that was not crawled. */
    private Optional<AttributedObject> home(SchemaObject object) {
        return owners(object)
                .filter(owner ->
                        CatalogPlaces.alwaysHasOne(owner) || places.of(owner).isPresent())
                .findFirst()
                .map(places::of)
                .orElse(Optional.of(catalog));
    }

    private void hang(SchemaObject object, AttributedObject home) {
        homeless.computeIfAbsent(home, none -> new TreeMap<>())
                .computeIfAbsent(attribute(plural(object.key().kind())), none -> new TreeMap<>())
                .put(name(object), object.properties());
    }

    /** A policy's name without that of its table, which is where it is found. */
    private String name(SchemaObject object) {
        String name = object.key().name();
        return owners(object)
                .filter(owner -> places.of(owner).isPresent())
                .map(owner -> PrintedNames.ON + owner.name())
                .filter(name::endsWith)
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .findFirst()
                .orElse(name);
    }

    /** What it is part of, the innermost first. */
    private Stream<ObjectKey> owners(SchemaObject object) {
        return Stream.iterate(
                        object.owner(),
                        Optional::isPresent,
                        owner -> owner.flatMap(schema::find).flatMap(SchemaObject::owner))
                .flatMap(Optional::stream);
    }

    private static String attribute(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private static String plural(String kind) {
        if (kind.endsWith("ss")) {
            return kind + "es";
        }
        if (kind.endsWith("s")) {
            return kind;
        }
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }
}
