package io.migratetest.operation;

import io.migratetest.operation.Constraint.Clause;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.NamingConvention.Kind;
import io.migratetest.sql.NamingConvention.Unnamed;
import java.util.List;
import java.util.Optional;

/**
 * A constraint of a table, as it stands in the table or is added to it.
 *
 * @param kind whose template names it, unless it has a name of its own
 * @param name its own; empty for what the naming convention gives
 * @param label what the naming convention puts for {@code %(constraint_name)s}
 * @param columns those that it is about; none for an expression
 * @param referred where a foreign key leads; empty for others
 */
public record Constraint(
        Kind kind,
        Optional<String> name,
        Optional<String> label,
        List<String> columns,
        Optional<Referred> referred,
        Clauses<Clause> clauses)
        implements TablePart {

    /** What can be said of a constraint, in SQL's order. */
    enum Clause {
        KIND,
        NULLS,
        COLUMNS,
        INCLUDE,
        REFERENCES,
        MATCH,
        ON_DELETE,
        ON_UPDATE,
        PREDICATE,
        DEFERRABLE,
        INITIALLY,
        NO_INHERIT,
        NOT_VALID
    }

    /** What happens to the referring rows. */
    public enum Reaction {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT;

        private String sql() {
            return name().replace('_', ' ');
        }
    }

    /**
     * Where a foreign key leads.
     *
     * @param columns none for the primary key
     */
    public record Referred(ObjectName table, List<String> columns) {
        public Referred {
            columns = List.copyOf(columns);
        }
    }

    public Constraint {
        name.ifPresent(Names::checked);
        columns = List.copyOf(columns);
    }

    static Constraint of(Kind kind, String words, List<String> columns) {
        return new Constraint(
                kind,
                Optional.empty(),
                Optional.empty(),
                columns,
                Optional.empty(),
                Clauses.of(Clause.KIND, words).with(Clause.COLUMNS, Names.inParentheses(columns)));
    }

    static Constraint of(Kind kind, String text) {
        return new Constraint(
                kind, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Clauses.of(Clause.KIND, text));
    }

    /** With a name of its own. */
    public Constraint named(String ownName) {
        return new Constraint(kind, Optional.of(ownName), label, columns, referred, clauses);
    }

    /** With what the naming convention puts for {@code %(constraint_name)s}. */
    public Constraint label(String text) {
        return new Constraint(kind, name, Optional.of(text), columns, referred, clauses);
    }

    /** The table that a foreign key leads to, and columns of it; none for its primary key. */
    public Constraint references(String table, String... referredColumns) {
        Referred where = new Referred(ObjectName.of(table), List.of(referredColumns));
        String list = where.columns().isEmpty() ? "" : " " + Names.inParentheses(where.columns());
        Clauses<Clause> more =
                clauses.with(Clause.REFERENCES, "REFERENCES " + where.table().sql() + list);
        return new Constraint(kind, name, label, columns, Optional.of(where), more);
    }

    public Constraint onDelete(Reaction reaction) {
        return with(Clause.ON_DELETE, "ON DELETE " + reaction.sql());
    }

    public Constraint onUpdate(Reaction reaction) {
        return with(Clause.ON_UPDATE, "ON UPDATE " + reaction.sql());
    }

    /** Either all columns of a foreign key are null or none. */
    public Constraint matchFull() {
        return with(Clause.MATCH, "MATCH FULL");
    }

    /** Can be checked as late as at the commit. */
    public Constraint deferrable() {
        return with(Clause.DEFERRABLE, "DEFERRABLE");
    }

    /** Is checked at the commit. */
    public Constraint initiallyDeferred() {
        return deferrable().with(Clause.INITIALLY, "INITIALLY DEFERRED");
    }

    /** Is not checked for the rows that are there, until it is validated. */
    public Constraint notValid() {
        return with(Clause.NOT_VALID, "NOT VALID");
    }

    /** A check that does not hold for the tables that inherit. */
    public Constraint noInherit() {
        return with(Clause.NO_INHERIT, "NO INHERIT");
    }

    /** Null equals null; from PostgreSQL 15 on. */
    public Constraint nullsNotDistinct() {
        return with(Clause.NULLS, "NULLS NOT DISTINCT");
    }

    /** More columns in the index, for queries that need only them. */
    public Constraint include(String... more) {
        return with(Clause.INCLUDE, "INCLUDE " + Names.inParentheses(List.of(more)));
    }

    /** The rows of an exclusion constraint. */
    public Constraint where(String predicate) {
        return with(Clause.PREDICATE, "WHERE (" + predicate + ")");
    }

    private Constraint with(Clause clause, String text) {
        return new Constraint(kind, name, label, columns, referred, clauses.with(clause, text));
    }

    /** The constraint as an object of its table. */
    DatabaseObject in(ObjectName table, NamingConvention names) {
        return DatabaseObject.of("CONSTRAINT", name(table, names), table);
    }

    private String name(ObjectName table, NamingConvention names) {
        return name.orElseGet(() -> Names.checked(names.name(new Unnamed(
                kind,
                table.name(),
                table.sql(),
                columns,
                referred.map(Referred::table).map(ObjectName::name),
                referred.map(Referred::columns).orElse(List.of()),
                label))));
    }

    @Override
    public String sql(ObjectName table, NamingConvention names) {
        return "CONSTRAINT " + Names.quoted(name(table, names)) + " " + clauses.sql();
    }
}
