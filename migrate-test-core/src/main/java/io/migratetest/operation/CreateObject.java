package io.migratetest.operation;

import io.migratetest.operation.CreateObject.Clause;

/** Creates an object of a kind that needs no words of its own here: a type, a domain, a schema, a collation. */
public record CreateObject(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation {

    enum Clause {
        CREATE,
        EXISTENCE,
        NAME,
        DEFINITION
    }

    static CreateObject of(DatabaseObject object, String definition) {
        Clauses<Clause> named = Clauses.of(Clause.CREATE, "CREATE " + object.kind())
                .with(Clause.NAME, object.sql().substring(object.kind().length() + 1));
        return new CreateObject(object, definition.isEmpty() ? named : named.with(Clause.DEFINITION, definition));
    }

    /** Does nothing if it is there; not all kinds of objects know that. */
    public CreateObject ifNotExists() {
        return new CreateObject(object, clauses.with(Clause.EXISTENCE, "IF NOT EXISTS"));
    }
}
