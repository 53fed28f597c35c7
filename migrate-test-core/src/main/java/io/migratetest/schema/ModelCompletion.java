package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Completes a model by all that it cannot say, as the database has it: what differs then is drift, and the statements that close it leave alone what the
 * model knows nothing of.
 */
public final class ModelCompletion {

    private static final Set<String> RIGHTS = Set.of("owner", "privileges");

    /** What entities say by saying nothing. */
    private static final Map<String, Set<String>> SAID_BY_SILENCE = Map.of(
            "column", Set.of("type", "not null", "generated", "identity"),
            "sequence", Set.of("increment"),
            "constraint", Set.of(SchemaObject.DEFINITION),
            "index", Set.of(SchemaObject.DEFINITION),
            "type", Set.of("labels", "form"));

    /** What a model of tables says by saying nothing. */
    private static final Set<String> SAID_OF_COLUMNS = Set.of("default", "collation");

    private final Schema model;
    private final Schema database;
    private final Vocabulary vocabulary;
    private final ModelColumns columns;
    private final Map<ObjectKey, SchemaObject> result = new TreeMap<>();
    private final Set<String> schemas;
    private final Set<ObjectKey> made;
    private final Set<ObjectKey> adopted = new HashSet<>();

    private ModelCompletion(Schema model, Vocabulary vocabulary, Schema database) {
        this.model = FreeNames.in(model, database);
        this.database = database;
        this.vocabulary = vocabulary;
        this.columns = new ModelColumns(this.model, database, vocabulary);
        this.made = database.objects().stream().map(SchemaObject::key).collect(Collectors.toSet());
        this.schemas = model.objects().stream()
                .filter(object -> object.is("table"))
                .map(table -> Names.schema(table.key()))
                .collect(Collectors.toSet());
    }

    /** The database's schema as it would be if the model were right. */
    public static Schema complete(Schema model, Vocabulary vocabulary, Schema database) {
        return new ModelCompletion(model, vocabulary, database).completed();
    }

    /** The objects of a schema that a model with that vocabulary speaks of. */
    public static List<SchemaObject> spoken(Schema schema, Vocabulary vocabulary) {
        return schema.objects().stream()
                .filter(object -> vocabulary.speaksOf(object.key().kind())
                        && !Consequences.saysNotNull(object)
                        && !isOfExtension(object, schema))
                .toList();
    }

    private Schema completed() {
        for (SchemaObject object : new ModelNames(spoken(model, vocabulary), database, vocabulary).aligned()) {
            if (!isLeftToTheDatabase(object)) {
                result.put(object.key(), completed(object));
            }
        }
        Set<String> declared = declared();
        for (SchemaObject object : ownersFirst(database.objects())) {
            if (!result.containsKey(object.key()) && isAdopted(object, declared)) {
                result.put(object.key(), object);
                adopted.add(object.key());
            }
        }
        return database.with(database.objects(), result.values());
    }

    /** What entities say only by the way: the values of an enum, the sequence behind a column. */
    private boolean isLeftToTheDatabase(SchemaObject object) {
        if (!vocabulary.isOfClasses() || database.find(object.key()).isPresent()) {
            return vocabulary.isOfClasses() && columns.isOfGeneratedColumn(object);
        }
        boolean isOfTable =
                object.owner().map(database::relation).flatMap(database::find).isPresent();
        boolean isMadeUp = object.is("constraint")
                && !ChosenNames.isChosen(object, vocabulary)
                && Expressions.isMadeUp(KeyClauses.body(object));
        return (isMadeUp && isOfTable) || columns.isOfGeneratedColumn(object);
    }

    private SchemaObject completed(SchemaObject object) {
        Optional<SchemaObject> found = database.find(object.key());
        if (found.isEmpty()) {
            Map<String, String> kept = new TreeMap<>(object.properties());
            kept.keySet().removeAll(RIGHTS);
            return new SchemaObject(object.key(), object.owner(), kept);
        }
        SchemaObject other = found.get();
        boolean isOfClasses = vocabulary.isOfClasses();
        if (isOfClasses && object.is("constraint", "index")) {
            return KeyClauses.meaning(object, vocabulary).equals(KeyClauses.meaning(other, vocabulary))
                    ? other
                    : withSilence(object, other);
        }
        if (isOfClasses && object.is("type") && labels(object).equals(labels(other))) {
            return other;
        }
        SchemaObject mine = isOfClasses && object.is("column") ? columns.completed(object, other) : object;
        SchemaObject whole = withSilence(mine, other);
        return isOfClasses && object.is("sequence")
                ? new SchemaObject(whole.key(), other.owner(), whole.properties())
                : whole;
    }

    private static List<String> labels(SchemaObject type) {
        return Arrays.stream(type.property("labels").orElse(type.toString()).split("\n", -1))
                .sorted()
                .toList();
    }

    private SchemaObject withSilence(SchemaObject object, SchemaObject other) {
        Map<String, String> properties = new TreeMap<>(object.properties());
        for (String right : RIGHTS) {
            properties.remove(right);
        }
        other.properties().forEach((property, value) -> {
            if (!isSaidBySilence(object, property)) {
                properties.putIfAbsent(property, value);
            }
        });
        if (vocabulary.isOfClasses() && object.is("sequence")) {
            other.properties().forEach((property, value) -> {
                if (!property.equals("increment")) {
                    properties.put(property, value);
                }
            });
        }
        Optional.ofNullable(other.properties().get(SchemaObject.COLUMN_ORDER))
                .ifPresent(order -> properties.put(SchemaObject.COLUMN_ORDER, order));
        return new SchemaObject(object.key(), object.owner(), properties);
    }

    private boolean isSaidBySilence(SchemaObject object, String property) {
        if (RIGHTS.contains(property)) {
            return false;
        }
        boolean isSaid =
                SAID_BY_SILENCE.getOrDefault(object.key().kind(), Set.of()).contains(property);
        return switch (vocabulary) {
            case EVERYTHING -> true;
            case TABLES -> isSaid || (object.is("column") && SAID_OF_COLUMNS.contains(property));
            case ENTITIES, GENERATED_CLASSES -> isSaid;
        };
    }

    /** The kinds of things that entities may leave to others, and do not, since they declare some. */
    private Set<String> declared() {
        return result.values().stream()
                .filter(object -> ModelNames.isStandalone(object) || isCheck(object))
                .map(object -> object.key().kind())
                .collect(Collectors.toSet());
    }

    private static boolean isCheck(SchemaObject object) {
        return object.is("constraint")
                && KeyClauses.body(object).startsWith("CHECK ")
                && !Expressions.isMadeUp(KeyClauses.body(object));
    }

    private boolean isAdopted(SchemaObject object, Set<String> declared) {
        boolean isPart = object.owner().isPresent();
        if (isPart && !isThere(object.owner().get())) {
            return false;
        }
        if (Consequences.saysNotNull(object)) {
            return object.owner()
                    .map(result::get)
                    .filter(column -> Sql.isTrue(column.property("not null")))
                    .isPresent();
        }
        if (!vocabulary.speaksOf(object.key().kind()) || isOfExtension(object, database) || isOfUnspoken(object)) {
            return !isInTheWay(object);
        }
        return vocabulary != Vocabulary.EVERYTHING && isBeyondWords(object, declared);
    }

    /** What came with PostgreSQL is there anyway. */
    private boolean isThere(ObjectKey owner) {
        return result.containsKey(owner) || !made.contains(owner);
    }

    /** An index of a materialized view, where nobody speaks of views. */
    private boolean isOfUnspoken(SchemaObject part) {
        ObjectKey relation = database.relation(part.owner().orElse(part.key()));
        return part.is("column", "constraint", "index") && !vocabulary.speaksOf(relation.kind());
    }

    /** A view in place of a table. */
    private boolean isInTheWay(SchemaObject object) {
        return object.is("view", "materialized view", "foreign table")
                && result.containsKey(new ObjectKey("table", object.key().name()));
    }

    private boolean isBeyondWords(SchemaObject object, Set<String> declared) {
        boolean isOfClasses = vocabulary.isOfClasses();
        return switch (object.key().kind()) {
            case "schema", "type" -> true;
            case "table" -> !schemas.contains(Names.schema(object.key())) || isPartition(object);
            case "column" -> isOfAdopted(object);
            case "index" -> isIndexBeyondWords(object, isOfClasses && !declared.contains("index"));
            case "constraint" ->
                isOfAdopted(object)
                        || KeyClauses.body(object).startsWith("EXCLUDE ")
                        || (isOfClasses && isCheck(object) && !declared.contains("constraint"));
            case "sequence" ->
                !schemas.contains(Names.schema(object.key()))
                        || object.owner()
                                .filter(owner -> owner.kind().equals("column"))
                                .isPresent();
            default -> false;
        };
    }

    private boolean isIndexBeyondWords(SchemaObject index, boolean isPlainOneOpen) {
        boolean isUnique = index.property(SchemaObject.DEFINITION).orElse("").startsWith("CREATE UNIQUE ");
        return isOfAdopted(index)
                || !ModelNames.isStandalone(index)
                || (vocabulary.isOfClasses() && (!KeyClauses.isOfColumns(index) || (!isUnique && isPlainOneOpen)));
    }

    private boolean isOfAdopted(SchemaObject part) {
        return adopted.contains(database.relation(part.owner().orElse(part.key())));
    }

    private boolean isPartition(SchemaObject table) {
        return table.property("partition bound").isPresent()
                || table.property("inherits").isPresent();
    }

    private static boolean isOfExtension(SchemaObject object, Schema schema) {
        Optional<ObjectKey> owner = object.owner();
        while (owner.isPresent() && !owner.get().kind().equals("extension")) {
            owner = schema.find(owner.get()).flatMap(SchemaObject::owner);
        }
        return owner.isPresent();
    }

    private List<SchemaObject> ownersFirst(Collection<SchemaObject> objects) {
        Map<Integer, List<SchemaObject>> byDepth = new TreeMap<>();
        objects.forEach(object -> byDepth.computeIfAbsent(depth(object), unseen -> new ArrayList<>())
                .add(object));
        return byDepth.values().stream().flatMap(List::stream).toList();
    }

    private int depth(SchemaObject object) {
        int depth = 0;
        for (Optional<SchemaObject> owner = object.owner().flatMap(database::find);
                owner.isPresent();
                owner = owner.get().owner().flatMap(database::find)) {
            depth++;
        }
        return depth;
    }
}
