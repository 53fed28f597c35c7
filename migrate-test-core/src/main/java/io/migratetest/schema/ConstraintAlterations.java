package io.migratetest.schema;

import java.util.List;

/** The statements that change a constraint where it is, which spares what depends on it and a look at every row. */
final class ConstraintAlterations {

    private static final String NOT_VALID = " NOT VALID";
    private static final String NO_INHERIT = " NO INHERIT";

    private ConstraintAlterations() {}

    /** Empty where the constraint has to be made anew. */
    static List<String> set(SchemaObject now, SchemaObject wanted) {
        String current = now.property(SchemaObject.DEFINITION).orElse("");
        String target = wanted.property(SchemaObject.DEFINITION).orElse("");
        String name = Names.local(now.key());
        if (!now.is("constraint")) {
            return List.of();
        }
        if (current.equals(target + NOT_VALID)) {
            return List.of(Sql.alterHome(now) + " VALIDATE CONSTRAINT " + name);
        }
        if (Consequences.saysNotNull(now) && current.equals(target + NO_INHERIT)) {
            return List.of(Sql.alterHome(now) + " ALTER CONSTRAINT " + name + " INHERIT");
        }
        if (Consequences.saysNotNull(now) && target.equals(current + NO_INHERIT)) {
            return List.of(Sql.alterHome(now) + " ALTER CONSTRAINT " + name + NO_INHERIT);
        }
        return List.of();
    }
}
