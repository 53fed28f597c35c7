package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Gives keys, checks and indexes of a model, whose names nobody chose, the names of those in the database that they stand for. */
final class ModelNames {

    private final Schema database;
    private final Vocabulary vocabulary;
    private final Map<ObjectKey, SchemaObject> model = new TreeMap<>();

    /** Those of the database that stand for one of the model already. */
    private final Set<ObjectKey> taken = new HashSet<>();

    ModelNames(Collection<SchemaObject> model, Schema database, Vocabulary vocabulary) {
        this.database = database;
        this.vocabulary = vocabulary;
        model.forEach(object -> this.model.put(object.key(), object));
    }

    /** The model's objects; a key that the database says in another way, as entities cannot, is the database's. */
    Collection<SchemaObject> aligned() {
        List<SchemaObject> keys = model.values().stream()
                .filter(object -> object.is("constraint") || isStandalone(object))
                .toList();
        keys.stream()
                .map(SchemaObject::key)
                .filter(key -> database.find(key).isPresent())
                .forEach(taken::add);
        List<SchemaObject> open =
                keys.stream().filter(object -> !taken.contains(object.key())).toList();
        open.forEach(object -> align(object, this::meansTheSame));
        open.stream()
                .filter(object -> model.containsKey(object.key()))
                .forEach(object -> align(object, this::isAboutTheSame));
        return model.values();
    }

    private void align(SchemaObject object, BiPredicate<SchemaObject, SchemaObject> stands) {
        if (ChosenNames.isChosen(object, vocabulary)) {
            return;
        }
        counterpart(object, stands).ifPresent(other -> {
            taken.add(other.key());
            remove(object);
            if (object.is(other.key().kind()) && !object.equals(other)) {
                renamed(object, other);
            } else {
                put(other);
            }
        });
    }

    private Optional<SchemaObject> counterpart(SchemaObject object, BiPredicate<SchemaObject, SchemaObject> stands) {
        ObjectKey table = database.relation(ownerOf(object));
        return parts(table).stream()
                .filter(other -> !taken.contains(other.key()) && !model.containsKey(other.key()))
                .filter(other -> stands.test(object, other))
                .findFirst();
    }

    private static ObjectKey ownerOf(SchemaObject object) {
        return object.owner().orElse(object.key());
    }

    /** Constraints and indexes of a table, also those of single columns. */
    private List<SchemaObject> parts(ObjectKey table) {
        List<SchemaObject> parts = new ArrayList<>();
        for (SchemaObject part : database.partsOf(table)) {
            if (part.is("constraint", "index")) {
                parts.add(part);
            } else if (part.is("column")) {
                database.partsOf(part.key()).stream()
                        .filter(other -> other.is("constraint", "index"))
                        .forEach(parts::add);
            }
        }
        return parts;
    }

    private boolean meansTheSame(SchemaObject object, SchemaObject other) {
        return vocabulary.isOfClasses()
                ? KeyClauses.meaning(object, vocabulary).equals(KeyClauses.meaning(other, vocabulary))
                : object.is(other.key().kind()) && KeyClauses.body(object).equals(KeyClauses.body(other));
    }

    private boolean isAboutTheSame(SchemaObject object, SchemaObject other) {
        Optional<String> subject = KeyClauses.subject(object);
        return subject.isPresent() && object.is(other.key().kind()) && subject.equals(KeyClauses.subject(other));
    }

    private void remove(SchemaObject object) {
        model.remove(object.key());
        indexOf(object).ifPresent(index -> model.remove(index.key()));
    }

    private Optional<SchemaObject> indexOf(SchemaObject constraint) {
        return model.values().stream()
                .filter(part -> part.is("index")
                        && part.owner().filter(constraint.key()::equals).isPresent())
                .findFirst();
    }

    /** As the database has it. */
    private void put(SchemaObject other) {
        model.put(other.key(), other);
        database.partsOf(other.key()).forEach(part -> model.put(part.key(), part));
    }

    /** As the model means it, under the database's name. */
    private void renamed(SchemaObject object, SchemaObject other) {
        if (meansTheSame(object, other)) {
            put(other);
            return;
        }
        String definition = object.property(SchemaObject.DEFINITION).orElse("");
        String added = " ADD CONSTRAINT ";
        String renamed = definition.substring(0, definition.indexOf(added)) + added + Names.local(other.key()) + " ";
        model.put(
                other.key(),
                new SchemaObject(other.key(), object.owner(), object.properties())
                        .with(SchemaObject.DEFINITION, renamed + KeyClauses.body(object)));
        database.partsOf(other.key()).stream()
                .filter(part -> part.is("index"))
                .forEach(index -> model.put(index.key(), index));
    }

    /** Whether it is an index that is not a constraint's. */
    static boolean isStandalone(SchemaObject object) {
        return object.is("index")
                && object.owner()
                        .filter(owner -> !owner.kind().equals("constraint"))
                        .isPresent();
    }
}
