package io.migratetest.schema;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements that bring an object back with all its parts and properties. */
final class Restoration {

    private static final List<String> PARTS = List.of(
            "column",
            "attribute",
            "constraint",
            "index",
            "statistics",
            "rule",
            "trigger",
            "policy",
            "table",
            "server",
            "user mapping",
            "type",
            "operator class",
            "family operator",
            "family function");

    /** What the statement that creates an object of that kind says itself; an owner is said only where it is not the usual one. */
    private static final Map<String, Set<String>> CREATED_WITH = Map.ofEntries(
            entry(
                    "column",
                    Set.of("type", "not null", "default", "generated", "identity", "collation", "foreign options")),
            entry("attribute", Set.of("type", "collation")),
            entry("domain", Set.of("default", "not null")),
            entry("table", Set.of("inherits", "partition bound", "persistence", "access method")),
            entry("materialized view", Set.of("access method")),
            entry("index", Set.of("options")),
            entry(
                    "type",
                    Set.of(
                            "labels",
                            "receive",
                            "send",
                            "modifier input",
                            "modifier output",
                            "analyze",
                            "subscript",
                            "storage")),
            entry("operator", Set.of("restriction selectivity", "join selectivity")),
            entry("text search dictionary", Set.of("options")),
            entry("sequence", Set.of("type", "start", "increment", "minimum", "maximum", "cache", "cycle")),
            entry("extension", Set.of("schema", "version")),
            entry("membership", Set.of("role", "member", "granted by", "admin option", "inherit option", "set option")),
            entry("tablespace", Set.of("location", "owner")),
            entry(
                    "role",
                    Set.of(
                            "superuser",
                            "create databases",
                            "create roles",
                            "inherit",
                            "login",
                            "replication",
                            "bypass row security",
                            "connection limit",
                            "valid until")),
            entry("foreign table", Set.of("inherits", "partition bound", "server", "options")),
            entry("foreign-data wrapper", Set.of("handler", "validator", "options")),
            entry("server", Set.of("type", "version", "wrapper", "options")),
            entry("user mapping", Set.of("options")),
            entry("published table", Set.of("columns", "filter")),
            entry("publication", Set.of("publish", "via root", "generated columns", "all tables")),
            entry(
                    "subscription",
                    Set.of(
                            "connection",
                            "publications",
                            "slot",
                            "binary",
                            "streaming",
                            "synchronous commit",
                            "two-phase",
                            "disabled on error",
                            "password required",
                            "run as owner",
                            "origin",
                            "failover")));

    private final Schema schema;
    private final Schema now;
    private final LostColumns lostColumns;
    private final Optional<String> usualOwner;

    Restoration(Schema schema, Schema now) {
        this.schema = schema;
        this.now = now;
        this.lostColumns = new LostColumns(schema, now);
        this.usualOwner = schema.find(ObjectKey.DATABASE).flatMap(database -> database.property("owner"));
    }

    /** Empty where it cannot be derived. */
    List<String> of(SchemaObject object) {
        if (object.is("column") && object.property("type").isEmpty()) {
            return properties(object);
        }
        Optional<String> create = Definitions.create(object, schema);
        if (create.isEmpty()
                || (object.is("schema") && !schema.partsOf(object.key()).isEmpty())) {
            return object.is("default privileges") ? properties(object) : List.of();
        }
        List<String> statements = new ArrayList<>();
        List<SchemaObject> sequences = sequences(object);
        sequences.forEach(sequence -> Definitions.create(sequence, schema).ifPresent(statements::add));
        List<SchemaObject> functions = TypeDefinitions.functionsOf(object, schema);
        if (!functions.isEmpty()) {
            statements.add(TypeDefinitions.shell(object));
            functions.forEach(function -> statements.addAll(of(function)));
        }
        statements.add(create.get());
        sequences.forEach(sequence -> {
            statements.add(SequenceClauses.ownedBy(sequence));
            statements.addAll(properties(sequence));
        });
        if (object.is("sequence")
                && object.owner().filter(owner -> owner.kind().equals("column")).isPresent()) {
            statements.add(SequenceClauses.ownedBy(object));
        }
        statements.addAll(properties(object));
        statements.addAll(parts(object));
        if (object.is("column")) {
            lostColumns.with(object.key()).forEach(part -> statements.addAll(of(part)));
        }
        if (object.is("index")) {
            statements.addAll(ChosenIndex.choose(object, schema));
            statements.addAll(indexesOfPartitions(object));
        }
        statements.addAll(Extensions.membership(object.alone(), object));
        return statements;
    }

    /** An index of a partitioned table is printed, and made, without those of its partitions, unless these come with the table. */
    private List<String> indexesOfPartitions(SchemaObject index) {
        List<String> statements = new ArrayList<>();
        if (!RelationAlterations.isPartitioned(index)) {
            return statements;
        }
        for (SchemaObject part : schema.objects()) {
            boolean ofIndex = part.is("index")
                    && part.property(Inheritance.INHERITS)
                            .filter(index.key().name()::equals)
                            .isPresent();
            if (ofIndex && now.find(schema.relation(part.key())).isPresent()) {
                if (now.find(part.key()).isEmpty()) {
                    statements.addAll(of(part));
                }
                statements.addAll(Alterations.set(part.only(), part, Inheritance.INHERITS));
            }
        }
        return statements;
    }

    /** The statements for a property of a column that stands for a part, too: an identity for its sequence, NOT NULL for a constraint. */
    List<String> columnProperty(SchemaObject column, SchemaObject current, String property) {
        List<String> statements = new ArrayList<>();
        if (!column.is("column")) {
            return statements;
        }
        if (property.equals("identity")
                && column.property(property).isPresent()
                && current.property(property).isEmpty()) {
            statements.add(Sql.alterHome(column) + " ALTER COLUMN " + Names.local(column.key()) + " ADD "
                    + TableDefinition.identity(column, schema));
            TableDefinition.identitySequence(column, schema)
                    .ifPresent(sequence -> statements.addAll(properties(sequence)));
        }
        if (property.equals("not null") && Sql.isTrue(column.property(property))) {
            TableDefinition.notNullConstraint(column, schema)
                    .ifPresent(constraint -> statements.addAll(of(constraint)));
        }
        return statements;
    }

    /** Serial columns: their default needs the sequence, and the sequence is owned by them. */
    private List<SchemaObject> sequences(SchemaObject object) {
        List<SchemaObject> found = new ArrayList<>();
        for (SchemaObject part : schema.partsOf(object.key())) {
            if (part.is("sequence") && object.property("identity").isEmpty()) {
                found.add(part);
            } else if (part.is("column")) {
                found.addAll(sequences(part));
            }
        }
        return found;
    }

    /** Those of an extension come with it. */
    private List<String> parts(SchemaObject object) {
        if (object.is("extension")) {
            return List.of();
        }
        List<String> statements = new ArrayList<>();
        allParts(object).stream()
                .sorted(Comparator.comparing(
                                (SchemaObject part) -> PARTS.indexOf(part.key().kind()))
                        .thenComparing(part -> part.property(SchemaObject.DEFINITION)
                                .orElse("")
                                .contains(" FOREIGN KEY "))
                        .thenComparing(SchemaObject::key))
                .forEach(part -> statements.addAll(isCreatedWithOwner(part) ? additions(part) : of(part)));
        return statements;
    }

    /** What the statement that creates the owner leaves to be said about a part. */
    private List<String> additions(SchemaObject part) {
        List<String> statements = new ArrayList<>(properties(part));
        if (part.is("column") && !TableDefinition.isDeclared(part)) {
            Inheritance.counterparts(part).stream()
                    .flatMap(parent -> schema.find(parent).stream())
                    .findFirst()
                    .ifPresent(parent -> statements.addAll(ofItsOwn(part, parent)));
        }
        if (part.is("index")) {
            statements.addAll(Alterations.set(part.only(), part, "options"));
            statements.addAll(ChosenIndex.choose(part, schema));
        }
        if (part.is("constraint")) {
            statements.addAll(parts(part));
        }
        return statements;
    }

    /** A column of a partition or a child starts with what that of the parent has. */
    private static List<String> ofItsOwn(SchemaObject column, SchemaObject parent) {
        List<String> statements = new ArrayList<>();
        SchemaObject inherited = new SchemaObject(column.key(), column.owner(), parent.properties());
        for (String property : List.of("default", "not null")) {
            if (!column.property(property).equals(parent.property(property))) {
                statements.addAll(Alterations.set(inherited, column, property));
            }
        }
        return statements;
    }

    /** The parts, and those of the columns, which come with the table. */
    private List<SchemaObject> allParts(SchemaObject object) {
        List<SchemaObject> all = new ArrayList<>();
        for (SchemaObject part : schema.partsOf(object.key())) {
            if (PARTS.contains(part.key().kind())) {
                all.add(part);
            }
            if (part.is("column")) {
                all.addAll(allParts(part));
            }
        }
        return all;
    }

    private static boolean isCreatedWithOwner(SchemaObject part) {
        return part.is("column", "attribute", "type")
                || (part.is("family operator", "family function")
                        && part.owner()
                                .filter(owner -> owner.kind().equals("operator class"))
                                .isPresent())
                || (Consequences.saysNotNull(part) && !TableDefinition.isNotValid(part))
                || (part.is("index")
                        && part.owner()
                                .filter(owner -> owner.kind().equals("constraint"))
                                .isPresent())
                || part.property("inherited from").isPresent()
                || (part.property("inherits").isPresent() && !part.is("table"));
    }

    private List<String> properties(SchemaObject object) {
        boolean isAnnotation = object.is("column") && object.property("type").isEmpty();
        Set<String> said =
                isAnnotation ? Set.of() : CREATED_WITH.getOrDefault(object.key().kind(), Set.of());
        SchemaObject bare = object.only(SchemaObject.DEFINITION, "owner", "type");
        List<String> statements = new ArrayList<>();
        for (String property : object.properties().keySet()) {
            boolean usual = property.equals("owner") && object.property("owner").equals(usualOwner);
            boolean ofIndex = ChosenIndex.named(object, property).isPresent();
            if (!said.contains(property) && !usual && !ofIndex) {
                statements.addAll(Alterations.set(bare, object, property));
            }
        }
        return statements;
    }
}
