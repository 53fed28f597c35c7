package io.migratetest.operation;

import io.migratetest.operation.CreateMaterializedView.Clause;
import java.util.List;

/** Creates a materialized view. */
public record CreateMaterializedView(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation {

    enum Clause {
        CREATE,
        EXISTENCE,
        NAME,
        COLUMNS,
        STORAGE,
        TABLESPACE,
        QUERY,
        DATA
    }

    static CreateMaterializedView of(DatabaseObject view, String query) {
        return new CreateMaterializedView(
                view,
                Clauses.of(Clause.CREATE, "CREATE MATERIALIZED VIEW")
                        .with(Clause.NAME, view.name().sql())
                        .with(Clause.QUERY, "AS " + query));
    }

    /** Does nothing if it is there. */
    public CreateMaterializedView ifNotExists() {
        return with(Clause.EXISTENCE, "IF NOT EXISTS");
    }

    /** With other names than the query gives its columns. */
    public CreateMaterializedView columns(String... names) {
        return with(Clause.COLUMNS, Names.inParentheses(List.of(names)));
    }

    /** With storage parameters: {@code fillfactor = 70}. */
    public CreateMaterializedView storage(String parameters) {
        return with(Clause.STORAGE, "WITH (" + parameters + ")");
    }

    public CreateMaterializedView tablespace(String name) {
        return with(Clause.TABLESPACE, "TABLESPACE " + Names.quoted(name));
    }

    /** Not to be read before it is refreshed. */
    public CreateMaterializedView withNoData() {
        return with(Clause.DATA, "WITH NO DATA");
    }

    private CreateMaterializedView with(Clause clause, String text) {
        return new CreateMaterializedView(object, clauses.with(clause, text));
    }
}
