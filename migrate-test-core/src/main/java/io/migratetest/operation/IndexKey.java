package io.migratetest.operation;

import io.migratetest.operation.IndexKey.Clause;
import java.util.Optional;

/**
 * What an index sorts by: a column or an expression.
 *
 * @param column empty for an expression
 */
public record IndexKey(Optional<String> column, Clauses<Clause> clauses) {

    enum Clause {
        WHAT,
        COLLATION,
        OPERATORS,
        ORDER,
        NULLS
    }

    static IndexKey of(String column) {
        return new IndexKey(Optional.of(column), Clauses.of(Clause.WHAT, Names.quoted(column)));
    }

    static IndexKey expression(String sql) {
        return new IndexKey(Optional.empty(), Clauses.of(Clause.WHAT, "(" + sql + ")"));
    }

    public IndexKey collate(String collation) {
        return with(Clause.COLLATION, "COLLATE " + ObjectName.of(collation).sql());
    }

    /** Compared by the operators of a class: {@code text_pattern_ops}, {@code gin_trgm_ops}. */
    public IndexKey operators(String operatorClass) {
        return with(Clause.OPERATORS, ObjectName.of(operatorClass).sql());
    }

    /** Compared by the operators of a class with parameters: {@code operators("gist_trgm_ops", "siglen = 32")}. */
    public IndexKey operators(String operatorClass, String parameters) {
        return with(Clause.OPERATORS, ObjectName.of(operatorClass).sql() + " (" + parameters + ")");
    }

    public IndexKey descending() {
        return with(Clause.ORDER, "DESC");
    }

    public IndexKey nullsFirst() {
        return with(Clause.NULLS, "NULLS FIRST");
    }

    public IndexKey nullsLast() {
        return with(Clause.NULLS, "NULLS LAST");
    }

    private IndexKey with(Clause clause, String text) {
        return new IndexKey(column, clauses.with(clause, text));
    }

    String sql() {
        return clauses.sql();
    }
}
