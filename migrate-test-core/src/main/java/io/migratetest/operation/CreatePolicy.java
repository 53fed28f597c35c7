package io.migratetest.operation;

import io.migratetest.operation.CreatePolicy.Clause;
import java.util.List;

/** Creates a policy that says which rows a role may see or write. */
public record CreatePolicy(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation {

    enum Clause {
        CREATE,
        NAME,
        KIND,
        COMMAND,
        ROLES,
        USING,
        CHECK
    }

    static CreatePolicy of(String name, ObjectName table) {
        return new CreatePolicy(
                DatabaseObject.of("POLICY", name, table),
                Clauses.of(Clause.CREATE, "CREATE POLICY")
                        .with(Clause.NAME, Names.quoted(name) + " ON " + table.sql()));
    }

    /** Takes rows away from what other policies allow. */
    public CreatePolicy restrictive() {
        return with(Clause.KIND, "AS RESTRICTIVE");
    }

    /** {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}. */
    public CreatePolicy forCommand(String command) {
        return with(Clause.COMMAND, "FOR " + command);
    }

    /** Roles, or {@code PUBLIC}, {@code CURRENT_USER}, {@code SESSION_USER}. */
    public CreatePolicy to(String... roles) {
        return with(Clause.ROLES, "TO " + Names.roles(List.of(roles)));
    }

    /** The rows that are seen. */
    public CreatePolicy using(String predicate) {
        return with(Clause.USING, "USING (" + predicate + ")");
    }

    /** The rows that can be written. */
    public CreatePolicy withCheck(String predicate) {
        return with(Clause.CHECK, "WITH CHECK (" + predicate + ")");
    }

    private CreatePolicy with(Clause clause, String text) {
        return new CreatePolicy(object, clauses.with(clause, text));
    }
}
