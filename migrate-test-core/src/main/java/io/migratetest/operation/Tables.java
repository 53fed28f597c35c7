package io.migratetest.operation;

import io.migratetest.sql.NamingConvention.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tables, their columns, constraints and indexes; made for {@code import static}. */
public final class Tables {

    private Tables() {}

    /** {@code createTable("orders", column("id", bigint()).identity(), primaryKey("id"))}. */
    public static CreateTable createTable(String name, TablePart... parts) {
        return CreateTable.of(name, List.of(parts));
    }

    /** The columns and constraints that the table has, if given, are for the inverse. */
    public static Drop dropTable(String name, TablePart... existing) {
        return existing.length == 0 ? Drop.of(DatabaseObjects.table(name)) : Drop.of(createTable(name, existing));
    }

    /** The inverse renames it back. */
    public static Operation renameTable(String name, String newName) {
        return DatabaseObjects.rename(DatabaseObjects.table(name), newName);
    }

    /** A column to be created; {@link Types} has the usual types. */
    public static Column column(String name, String type) {
        return Column.of(name, type);
    }

    /** The columns of another table. */
    public static Like like(String table) {
        return new Like(ObjectName.of(table), "");
    }

    public static AddColumn addColumn(String table, Column column) {
        return new AddColumn(ObjectName.of(table), column, "");
    }

    public static Drop dropColumn(String table, String column) {
        return Drop.of(DatabaseObjects.columnOf(table, column));
    }

    /** What the column is like is for the inverse. */
    public static Drop dropColumn(String table, Column existing) {
        return Drop.of(addColumn(table, existing));
    }

    public static Operation renameColumn(String table, String column, String newName) {
        return DatabaseObjects.rename(DatabaseObjects.columnOf(table, column), newName);
    }

    public static AlterColumn alterColumn(String table, String column) {
        return new AlterColumn(ObjectName.of(table), column, Clauses.none(), Clauses.none());
    }

    public static Constraint primaryKey(String... columns) {
        return Constraint.of(Kind.PK, "PRIMARY KEY", List.of(columns));
    }

    public static Constraint unique(String... columns) {
        return Constraint.of(Kind.UQ, "UNIQUE", List.of(columns));
    }

    /** {@code foreignKey("customer_id").references("customers", "id")}. */
    public static Constraint foreignKey(String... columns) {
        return Constraint.of(Kind.FK, "FOREIGN KEY", List.of(columns));
    }

    public static Constraint check(String predicate) {
        return Constraint.of(Kind.CK, "CHECK (" + predicate + ")");
    }

    /** {@code exclude("gist", "room WITH =, during WITH &&")}. */
    public static Constraint exclude(String method, String elements) {
        return Constraint.of(Kind.EX, "EXCLUDE USING " + Names.quoted(method) + " (" + elements + ")");
    }

    public static AddConstraint addConstraint(String table, Constraint constraint) {
        return new AddConstraint(ObjectName.of(table), constraint);
    }

    public static Drop dropConstraint(String table, String name) {
        return Drop.of(DatabaseObjects.constraintOf(table, name));
    }

    /** What the constraint is like is for the inverse. */
    public static Drop dropConstraint(String table, Constraint existing) {
        return Drop.of(addConstraint(table, existing));
    }

    /** Checks the rows that were there before a constraint that was not valid. The inverse does nothing: PostgreSQL does not forget that they are. */
    public static Operation validateConstraint(String table, String name) {
        return DatabaseObjects.statement(
                        "validate constraint %s on table %s".formatted(name, table),
                        "ALTER TABLE %s VALIDATE CONSTRAINT %s".formatted(sql(table), Names.quoted(name)))
                .undoneBy();
    }

    /** {@code createIndex("orders", "email").unique().concurrently()}. */
    public static CreateIndex createIndex(String table, String... columns) {
        return CreateIndex.of(table, Stream.of(columns).map(IndexKey::of).toList());
    }

    /** {@code createIndex("orders", expression("lower(email)"), key("created_at").descending())}. */
    public static CreateIndex createIndex(String table, IndexKey... keys) {
        return CreateIndex.of(table, List.of(keys));
    }

    /** A column of an index, with what is special about it. */
    public static IndexKey key(String column) {
        return IndexKey.of(column);
    }

    /** An expression of an index. */
    public static IndexKey expression(String sql) {
        return IndexKey.expression(sql);
    }

    /** The index by its name, with its schema where that is needed. */
    public static Drop dropIndex(String name) {
        return Drop.of(DatabaseObjects.index(name));
    }

    /** What the index is like is for the inverse. */
    public static Drop dropIndex(CreateIndex existing) {
        return Drop.of(existing);
    }

    /** {@code attachPartition("orders", "orders_2026", "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")}; the inverse detaches it. */
    public static Operation attachPartition(String table, String partition, String bound) {
        return new Opposites(
                "attach partition %s to table %s".formatted(partition, table),
                "ALTER TABLE %s ATTACH PARTITION %s %s".formatted(sql(table), sql(partition), bound),
                "detach partition %s from table %s".formatted(partition, table),
                "ALTER TABLE %s DETACH PARTITION %s".formatted(sql(table), sql(partition)));
    }

    /** Its bound is for the inverse. */
    public static Operation detachPartition(String table, String partition, String bound) {
        return attachPartition(table, partition, bound).inverse().orElseThrow();
    }

    /** Rows are seen and written as policies say; the inverse disables that. */
    public static Operation enableRowSecurity(String table) {
        return alteration(table, "ENABLE ROW LEVEL SECURITY", "DISABLE ROW LEVEL SECURITY");
    }

    public static Operation disableRowSecurity(String table) {
        return alteration(table, "DISABLE ROW LEVEL SECURITY", "ENABLE ROW LEVEL SECURITY");
    }

    /** Policies also hold for the owner of the table; the inverse takes that back. */
    public static Operation forceRowSecurity(String table) {
        return alteration(table, "FORCE ROW LEVEL SECURITY", "NO FORCE ROW LEVEL SECURITY");
    }

    /** Faster, and empty after a crash; the inverse sets it logged. */
    public static Operation setUnlogged(String table) {
        return alteration(table, "SET UNLOGGED", "SET LOGGED");
    }

    public static Operation setLogged(String table) {
        return alteration(table, "SET LOGGED", "SET UNLOGGED");
    }

    public static Operation disableTrigger(String table, String trigger) {
        return alteration(table, "DISABLE TRIGGER " + Names.quoted(trigger), "ENABLE TRIGGER " + Names.quoted(trigger));
    }

    public static Operation enableTrigger(String table, String trigger) {
        return disableTrigger(table, trigger).inverse().orElseThrow();
    }

    private static Operation alteration(String table, String change, String opposite) {
        String title = "alter table " + sql(table) + ": ";
        String alter = "ALTER TABLE " + sql(table) + " ";
        return new Opposites(title + words(change), alter + change, title + words(opposite), alter + opposite);
    }

    private static String words(String change) {
        int name = change.indexOf("TRIGGER ");
        int end = name < 0 ? change.length() : name + "TRIGGER".length();
        return change.substring(0, end).toLowerCase(Locale.ROOT) + change.substring(end);
    }

    private static String sql(String table) {
        return ObjectName.of(table).sql();
    }
}
