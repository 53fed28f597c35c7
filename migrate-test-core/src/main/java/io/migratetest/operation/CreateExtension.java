package io.migratetest.operation;

import io.migratetest.operation.CreateExtension.Clause;

/** Installs an extension. */
public record CreateExtension(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation {

    enum Clause {
        CREATE,
        EXISTENCE,
        NAME,
        SCHEMA,
        VERSION,
        CASCADE
    }

    static CreateExtension of(DatabaseObject extension) {
        return new CreateExtension(
                extension,
                Clauses.of(Clause.CREATE, "CREATE EXTENSION")
                        .with(Clause.NAME, extension.name().sql()));
    }

    /** Does nothing if it is there. */
    public CreateExtension ifNotExists() {
        return with(Clause.EXISTENCE, "IF NOT EXISTS");
    }

    public CreateExtension schema(String name) {
        return with(Clause.SCHEMA, "SCHEMA " + Names.quoted(name));
    }

    public CreateExtension version(String version) {
        return with(Clause.VERSION, "VERSION " + Names.quoted(version));
    }

    /** With the extensions that it needs. */
    public CreateExtension cascade() {
        return with(Clause.CASCADE, "CASCADE");
    }

    private CreateExtension with(Clause clause, String text) {
        return new CreateExtension(object, clauses.with(clause, text));
    }
}
