package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.operation.CreateTrigger.Clause;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Quoting;
import java.util.List;

/** Creates a trigger. */
public record CreateTrigger(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation, Replaceable {

    enum Clause {
        KIND,
        NAME,
        EVENTS,
        TABLE,
        TIMING,
        REFERENCING,
        LEVEL,
        CONDITION,
        FUNCTION
    }

    static CreateTrigger of(String name, ObjectName table) {
        return new CreateTrigger(
                DatabaseObject.of("TRIGGER", name, table),
                Clauses.of(Clause.KIND, "TRIGGER")
                        .with(Clause.NAME, Names.quoted(name))
                        .with(Clause.TABLE, "ON " + table.sql())
                        .with(Clause.LEVEL, "FOR EACH ROW"));
    }

    /** {@code BEFORE INSERT OR UPDATE OF price}. */
    public CreateTrigger fires(String events) {
        return with(Clause.EVENTS, events);
    }

    /** Once for each statement, not for each row. */
    public CreateTrigger forEachStatement() {
        return with(Clause.LEVEL, "FOR EACH STATEMENT");
    }

    /** {@code OLD TABLE AS removed}. */
    public CreateTrigger referencing(String tables) {
        return with(Clause.REFERENCING, "REFERENCING " + tables);
    }

    public CreateTrigger when(String condition) {
        return with(Clause.CONDITION, "WHEN (" + condition + ")");
    }

    /** A constraint trigger, which can wait for the commit. */
    public CreateTrigger initiallyDeferred() {
        return with(Clause.KIND, "CONSTRAINT TRIGGER").with(Clause.TIMING, "DEFERRABLE INITIALLY DEFERRED");
    }

    /** What it calls, with arguments that are texts. */
    public CreateTrigger executes(String function, String... arguments) {
        return with(
                Clause.FUNCTION,
                List.of(arguments).stream()
                        .map(Quoting::literal)
                        .collect(joining(
                                ", ",
                                "EXECUTE FUNCTION " + ObjectName.of(function).sql() + "(",
                                ")")));
    }

    private CreateTrigger with(Clause clause, String text) {
        return new CreateTrigger(object, clauses.with(clause, text));
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
