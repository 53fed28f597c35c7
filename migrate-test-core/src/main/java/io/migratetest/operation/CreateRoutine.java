package io.migratetest.operation;

import io.migratetest.operation.CreateRoutine.Clause;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Quoting;
import java.util.List;

/** Creates a function or a procedure. */
public record CreateRoutine(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation, Replaceable {

    enum Clause {
        KIND,
        NAME,
        RETURNS,
        LANGUAGE,
        PROPERTIES,
        BODY
    }

    static CreateRoutine of(String kind, String name, String arguments) {
        DatabaseObject routine = DatabaseObject.routine(kind, name, Arguments.withoutDefaults(arguments));
        return new CreateRoutine(
                routine,
                Clauses.of(Clause.KIND, kind).with(Clause.NAME, routine.name().sql() + "(" + arguments + ")"));
    }

    /** {@code integer}, {@code SETOF orders}, {@code TABLE (id bigint)}, {@code trigger}. */
    public CreateRoutine returns(String type) {
        return with(Clause.RETURNS, "RETURNS " + type);
    }

    /** As SQL writes them: {@code IMMUTABLE STRICT}, {@code SECURITY DEFINER SET search_path = sales}. */
    public CreateRoutine properties(String words) {
        return with(Clause.PROPERTIES, words);
    }

    /** What it does, as text in a language: {@code body("plpgsql", "BEGIN ... END")}. */
    public CreateRoutine body(String language, String text) {
        return with(Clause.LANGUAGE, "LANGUAGE " + Names.quoted(language))
                .with(Clause.BODY, "AS " + Quoting.dollars(text));
    }

    /** What it does, as SQL that is parsed at once: {@code sqlBody("RETURN a + b")}; from PostgreSQL 14 on. */
    public CreateRoutine sqlBody(String sql) {
        return with(Clause.LANGUAGE, "LANGUAGE sql").with(Clause.BODY, sql);
    }

    private CreateRoutine with(Clause clause, String text) {
        return new CreateRoutine(object, clauses.with(clause, text));
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
