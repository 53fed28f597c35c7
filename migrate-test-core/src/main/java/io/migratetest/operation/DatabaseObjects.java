package io.migratetest.operation;

import java.util.List;
import java.util.Optional;

/** Everything that is no table: views, routines, types, privileges, comments; and what can be done to objects of any kind. Made for {@code import static}. */
public final class DatabaseObjects {

    private DatabaseObjects() {}

    // Objects by their names

    public static DatabaseObject table(String name) {
        return DatabaseObject.of("TABLE", name);
    }

    public static DatabaseObject columnOf(String table, String column) {
        return DatabaseObject.of("COLUMN", column, ObjectName.of(table));
    }

    public static DatabaseObject constraintOf(String table, String constraint) {
        return DatabaseObject.of("CONSTRAINT", constraint, ObjectName.of(table));
    }

    public static DatabaseObject triggerOf(String table, String trigger) {
        return DatabaseObject.of("TRIGGER", trigger, ObjectName.of(table));
    }

    public static DatabaseObject policyOf(String table, String policy) {
        return DatabaseObject.of("POLICY", policy, ObjectName.of(table));
    }

    public static DatabaseObject index(String name) {
        return DatabaseObject.of("INDEX", name);
    }

    public static DatabaseObject sequence(String name) {
        return DatabaseObject.of("SEQUENCE", name);
    }

    public static DatabaseObject view(String name) {
        return DatabaseObject.of("VIEW", name);
    }

    public static DatabaseObject materializedView(String name) {
        return DatabaseObject.of("MATERIALIZED VIEW", name);
    }

    public static DatabaseObject type(String name) {
        return DatabaseObject.of("TYPE", name);
    }

    public static DatabaseObject domain(String name) {
        return DatabaseObject.of("DOMAIN", name);
    }

    /** {@code function("sales.total", "integer, text")}. */
    public static DatabaseObject function(String name, String argumentTypes) {
        return DatabaseObject.routine("FUNCTION", name, argumentTypes);
    }

    public static DatabaseObject procedure(String name, String argumentTypes) {
        return DatabaseObject.routine("PROCEDURE", name, argumentTypes);
    }

    public static DatabaseObject schema(String name) {
        return DatabaseObject.simple("SCHEMA", name);
    }

    public static DatabaseObject extension(String name) {
        return DatabaseObject.simple("EXTENSION", name);
    }

    /** For {@link #grant}. */
    public static DatabaseObject allTablesIn(String schema) {
        return DatabaseObject.simple("ALL TABLES IN SCHEMA", schema);
    }

    /** For {@link #grant}. */
    public static DatabaseObject allSequencesIn(String schema) {
        return DatabaseObject.simple("ALL SEQUENCES IN SCHEMA", schema);
    }

    // What can be done to any of them

    /** {@code createObject(domain("email"), "AS text CHECK (VALUE LIKE '%@%')")}: any object, with what SQL says behind its name. */
    public static CreateObject createObject(DatabaseObject object, String definition) {
        return CreateObject.of(object, definition);
    }

    public static Drop drop(DatabaseObject object) {
        return Drop.of(object);
    }

    /** Drops what an operation creates; the inverse is that operation. */
    public static Drop drop(Creation existing) {
        return Drop.of(existing);
    }

    /** Puts a view, a routine or a trigger in the place of the one that has its name. */
    public static Replacement replace(Replaceable wanted) {
        return new Replacement(wanted, Optional.empty());
    }

    /** The inverse renames it back. */
    public static Operation rename(DatabaseObject object, String newName) {
        DatabaseObject renamed = object.called(newName);
        return new Opposites(
                "rename %s to %s".formatted(object.title(), Names.quoted(newName)),
                object.renameTo(newName),
                "rename %s to %s".formatted(renamed.title(), object.name().name()),
                renamed.renameTo(object.name().name()));
    }

    /** Moves it to another schema. The inverse needs to know from where: name it with its schema. */
    public static Operation setSchema(DatabaseObject object, String schema) {
        DatabaseObject moved = object.in(schema);
        Statement move = statement(
                "move %s to schema %s".formatted(object.title(), Names.quoted(schema)),
                "ALTER %s SET SCHEMA %s".formatted(object.sql(), Names.quoted(schema)));
        return object.name()
                .schema()
                .<Operation>map(from -> move.undoneBy(statement(
                        "move %s to schema %s".formatted(moved.title(), Names.quoted(from)),
                        "ALTER %s SET SCHEMA %s".formatted(moved.sql(), Names.quoted(from)))))
                .orElse(move);
    }

    /** The owner that it has is for the inverse. */
    public static Operation changeOwner(DatabaseObject object, String from, String to) {
        String title = "change owner of %s to ".formatted(object.title());
        String alter = "ALTER " + object.sql() + " OWNER TO ";
        return new Opposites(
                title + to, alter + Names.roles(List.of(to)), title + from, alter + Names.roles(List.of(from)));
    }

    public static Comment comment(DatabaseObject object, String text) {
        return new Comment(object, Optional.of(text), Optional.empty());
    }

    public static Comment dropComment(DatabaseObject object) {
        return new Comment(object, Optional.empty(), Optional.empty());
    }

    /** {@code grant("SELECT, UPDATE (price)", table("orders"), "reader")}; the inverse revokes. */
    public static Grant grant(String privileges, DatabaseObject object, String... roles) {
        return Grant.grant(privileges, object, List.of(roles));
    }

    /** The inverse grants. */
    public static Grant revoke(String privileges, DatabaseObject object, String... roles) {
        return Grant.revoke(privileges, object, List.of(roles));
    }

    // Kinds of objects with words of their own

    public static CreateSequence createSequence(String name) {
        return CreateSequence.of(sequence(name));
    }

    public static CreateView createView(String name, String query) {
        return CreateView.of(view(name), query);
    }

    public static CreateMaterializedView createMaterializedView(String name, String query) {
        return CreateMaterializedView.of(materializedView(name), query);
    }

    /** There is nothing to undo. */
    public static Operation refreshMaterializedView(String name) {
        return statement(
                        "refresh " + materializedView(name).title(),
                        "REFRESH " + materializedView(name).sql())
                .undoneBy();
    }

    /** {@code createFunction("add", "a integer, b integer DEFAULT 1").returns("integer").body("sql", "SELECT a + b")}. */
    public static CreateRoutine createFunction(String name, String arguments) {
        return CreateRoutine.of("FUNCTION", name, arguments);
    }

    public static CreateRoutine createProcedure(String name, String arguments) {
        return CreateRoutine.of("PROCEDURE", name, arguments);
    }

    /** {@code createTrigger("stamp", "orders").fires("BEFORE INSERT OR UPDATE").executes("set_time")}. */
    public static CreateTrigger createTrigger(String name, String table) {
        return CreateTrigger.of(name, ObjectName.of(table));
    }

    /** {@code createPolicy("own", "orders").using("owner = current_user")}; {@link Tables#enableRowSecurity} makes it count. */
    public static CreatePolicy createPolicy(String name, String table) {
        return CreatePolicy.of(name, ObjectName.of(table));
    }

    public static CreateExtension createExtension(String name) {
        return CreateExtension.of(extension(name));
    }

    public static CreateObject createSchema(String name) {
        return CreateObject.of(schema(name), "");
    }

    public static CreateObject createEnum(String name, String... values) {
        return CreateObject.of(type(name), "AS ENUM (%s)".formatted(RecreateEnum.literals(List.of(values))));
    }

    /** The values that it has, if given, are for the inverse. */
    public static Drop dropEnum(String name, String... existing) {
        return existing.length == 0 ? Drop.of(type(name)) : Drop.of(createEnum(name, existing));
    }

    /** {@code addEnumValue("mood", "great").after("happy")}. */
    public static AddEnumValue addEnumValue(String type, String value) {
        return new AddEnumValue(ObjectName.of(type), value, "", List.of());
    }

    /** The inverse renames it back. */
    public static Operation renameEnumValue(String type, String value, String newValue) {
        return new Opposites(
                renamingValue(type, value, newValue).title(),
                renamingValue(type, value, newValue).sql(),
                renamingValue(type, newValue, value).title(),
                renamingValue(type, newValue, value).sql());
    }

    private record Renaming(String title, String sql) {}

    private static Renaming renamingValue(String type, String value, String newValue) {
        return new Renaming(
                "rename value '%s' of type %s to '%s'".formatted(value, type, newValue),
                "ALTER TYPE %s RENAME VALUE %s TO %s"
                        .formatted(ObjectName.of(type).sql(), Values.sql(value), Values.sql(newValue)));
    }

    /** Gives an enum type other values, in another order: {@code recreateEnum("mood", "sad", "happy").replacing("ok", "happy").existing("sad", "ok", "happy")}. */
    public static RecreateEnum recreateEnum(String type, String... values) {
        return RecreateEnum.of(ObjectName.of(type), List.of(values));
    }

    static Statement statement(String title, String sql) {
        return new Statement(title, sql);
    }
}
