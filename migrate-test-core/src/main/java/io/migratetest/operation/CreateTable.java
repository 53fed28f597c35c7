package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.operation.CreateTable.Clause;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates a table.
 *
 * @param table its name
 * @param parts its columns and constraints
 * @param comment said of it once it is there
 */
public record CreateTable(ObjectName table, List<TablePart> parts, Optional<String> comment, Clauses<Clause> clauses)
        implements Creation {

    enum Clause {
        CREATE,
        EXISTENCE,
        NAME,
        PARENT,
        PARTS,
        BOUND,
        INHERITS,
        PARTITION_BY,
        METHOD,
        STORAGE,
        TABLESPACE
    }

    public CreateTable {
        parts = List.copyOf(parts);
    }

    static CreateTable of(String name, List<TablePart> parts) {
        ObjectName table = ObjectName.of(name);
        return new CreateTable(
                table,
                parts,
                Optional.empty(),
                Clauses.of(Clause.CREATE, "CREATE TABLE").with(Clause.NAME, table.sql()));
    }

    /** Faster, and empty after a crash. */
    public CreateTable unlogged() {
        return with(Clause.CREATE, "CREATE UNLOGGED TABLE");
    }

    /** Does nothing if it is there. */
    public CreateTable ifNotExists() {
        return with(Clause.EXISTENCE, "IF NOT EXISTS");
    }

    /** Divided into partitions: {@code RANGE (created_at)}. */
    public CreateTable partitionBy(String key) {
        return with(Clause.PARTITION_BY, "PARTITION BY " + key);
    }

    /** A partition of another table: {@code partitionOf("orders", "FOR VALUES FROM (1) TO (100)")}. */
    public CreateTable partitionOf(String parent, String bound) {
        return with(Clause.PARENT, "PARTITION OF " + ObjectName.of(parent).sql())
                .with(Clause.BOUND, bound);
    }

    /** With the columns of other tables, whose rows include its own. */
    public CreateTable inherits(String... parents) {
        return with(
                Clause.INHERITS,
                List.of(parents).stream()
                        .map(parent -> ObjectName.of(parent).sql())
                        .collect(joining(", ", "INHERITS (", ")")));
    }

    /** Stored by another access method. */
    public CreateTable using(String accessMethod) {
        return with(Clause.METHOD, "USING " + Names.quoted(accessMethod));
    }

    /** With storage parameters: {@code fillfactor = 70}. */
    public CreateTable storage(String parameters) {
        return with(Clause.STORAGE, "WITH (" + parameters + ")");
    }

    public CreateTable tablespace(String name) {
        return with(Clause.TABLESPACE, "TABLESPACE " + Names.quoted(name));
    }

    public CreateTable comment(String text) {
        return new CreateTable(table, parts, Optional.of(text), clauses);
    }

    private CreateTable with(Clause clause, String text) {
        return new CreateTable(table, parts, comment, clauses.with(clause, text));
    }

    @Override
    public DatabaseObject object(NamingConvention names) {
        return DatabaseObject.of("TABLE", table);
    }

    @Override
    public String title() {
        return "create table " + table.sql();
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        List<Action> actions = new ArrayList<>();
        boolean needsParts = !clauses.has(Clause.PARENT) || !parts.isEmpty();
        actions.add(new Action.Sql((needsParts ? clauses.with(Clause.PARTS, parts(names)) : clauses).sql()));
        comment.ifPresent(text -> actions.add(comment(object(names), text)));
        parts.forEach(part -> {
            if (part instanceof Column column && column.comment().isPresent()) {
                actions.add(comment(column.in(table), column.comment().get()));
            }
        });
        return actions;
    }

    static Action comment(DatabaseObject object, String text) {
        return new Action.Sql("COMMENT ON %s IS %s".formatted(object.sql(), Quoting.literal(text)));
    }

    private String parts(NamingConvention names) {
        return parts.isEmpty()
                ? "()"
                : parts.stream().map(part -> part.sql(table, names)).collect(joining(",\n    ", "(\n    ", "\n)"));
    }
}
