package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.operation.CreateIndex.Clause;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.NamingConvention.Kind;
import io.migratetest.sql.NamingConvention.Unnamed;
import java.util.List;
import java.util.Optional;

/**
 * Creates an index.
 *
 * @param table what it is on
 * @param keys what it sorts by
 * @param name its own; empty for what the naming convention gives
 */
public record CreateIndex(ObjectName table, List<IndexKey> keys, Optional<String> name, Clauses<Clause> clauses)
        implements Creation {

    enum Clause {
        CREATE,
        CONCURRENTLY,
        EXISTENCE,
        NAME,
        TABLE,
        METHOD,
        KEYS,
        INCLUDE,
        NULLS,
        STORAGE,
        TABLESPACE,
        PREDICATE
    }

    public CreateIndex {
        keys = List.copyOf(keys);
        name.ifPresent(Names::checked);
    }

    static CreateIndex of(String tableName, List<IndexKey> keys) {
        ObjectName table = ObjectName.of(tableName);
        Clauses<Clause> clauses = Clauses.of(Clause.CREATE, "CREATE INDEX")
                .with(Clause.TABLE, "ON " + table.sql())
                .with(Clause.KEYS, keys.stream().map(IndexKey::sql).collect(joining(", ", "(", ")")));
        return new CreateIndex(table, keys, Optional.empty(), clauses);
    }

    public CreateIndex named(String ownName) {
        return new CreateIndex(table, keys, Optional.of(ownName), clauses);
    }

    public CreateIndex unique() {
        return with(Clause.CREATE, "CREATE UNIQUE INDEX");
    }

    /** Without a lock that keeps others from writing; only in a revision without a transaction. */
    public CreateIndex concurrently() {
        return with(Clause.CONCURRENTLY, "CONCURRENTLY");
    }

    /** Does nothing if it is there. */
    public CreateIndex ifNotExists() {
        return with(Clause.EXISTENCE, "IF NOT EXISTS");
    }

    /** Of another kind than a B-tree: {@code gin}, {@code brin}. */
    public CreateIndex using(String method) {
        return with(Clause.METHOD, "USING " + Names.quoted(method));
    }

    /** More columns in the index, for queries that need only them. */
    public CreateIndex include(String... more) {
        return with(Clause.INCLUDE, "INCLUDE " + Names.inParentheses(List.of(more)));
    }

    /** Null equals null in a unique index; from PostgreSQL 15 on. */
    public CreateIndex nullsNotDistinct() {
        return with(Clause.NULLS, "NULLS NOT DISTINCT");
    }

    /** Only the rows for which it holds. */
    public CreateIndex where(String predicate) {
        return with(Clause.PREDICATE, "WHERE " + predicate);
    }

    /** With storage parameters: {@code fillfactor = 70}. */
    public CreateIndex storage(String parameters) {
        return with(Clause.STORAGE, "WITH (" + parameters + ")");
    }

    public CreateIndex tablespace(String space) {
        return with(Clause.TABLESPACE, "TABLESPACE " + Names.quoted(space));
    }

    private CreateIndex with(Clause clause, String text) {
        return new CreateIndex(table, keys, name, clauses.with(clause, text));
    }

    @Override
    public DatabaseObject object(NamingConvention names) {
        String given = name.orElseGet(() -> Names.checked(names.name(new Unnamed(
                Kind.IX,
                table.name(),
                table.sql(),
                keys.stream().flatMap(key -> key.column().stream()).toList(),
                Optional.empty(),
                List.of(),
                Optional.empty()))));
        return DatabaseObject.of("INDEX", table.called(given));
    }

    @Override
    public String title() {
        return "create %s on table %s"
                .formatted(
                        name.map(given -> "index " + Names.quoted(given))
                                .orElseGet(() ->
                                        "index " + clauses.get(Clause.KEYS).orElse("")),
                        table.sql());
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        String sql = clauses.with(Clause.NAME, Names.quoted(object(names).name().name()))
                .sql();
        return List.of(clauses.has(Clause.CONCURRENTLY) ? new Action.Committing(sql) : new Action.Sql(sql));
    }

    @Override
    public Optional<Operation> inverse() {
        Drop drop = Drop.of(this);
        return Optional.of(clauses.has(Clause.CONCURRENTLY) ? drop.concurrently() : drop);
    }
}
