package io.migratetest.operation;

import io.migratetest.operation.CreateView.Clause;
import io.migratetest.sql.NamingConvention;
import java.util.List;

/** Creates a view. */
public record CreateView(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation, Replaceable {

    enum Clause {
        VIEW,
        NAME,
        COLUMNS,
        OPTIONS,
        QUERY,
        CHECK
    }

    static CreateView of(DatabaseObject view, String query) {
        return new CreateView(
                view,
                Clauses.of(Clause.VIEW, "VIEW")
                        .with(Clause.NAME, view.name().sql())
                        .with(Clause.QUERY, "AS " + query));
    }

    /** With other names than the query gives its columns. */
    public CreateView columns(String... names) {
        return with(Clause.COLUMNS, Names.inParentheses(List.of(names)));
    }

    /** {@code security_barrier}, {@code security_invoker = true}. */
    public CreateView options(String list) {
        return with(Clause.OPTIONS, "WITH (" + list + ")");
    }

    /** Refuses rows through it that it would not show. */
    public CreateView withCheckOption() {
        return with(Clause.CHECK, "WITH CHECK OPTION");
    }

    private CreateView with(Clause clause, String text) {
        return new CreateView(object, clauses.with(clause, text));
    }

    @Override
    public String definition() {
        return clauses.sql();
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql("CREATE " + definition()));
    }
}
