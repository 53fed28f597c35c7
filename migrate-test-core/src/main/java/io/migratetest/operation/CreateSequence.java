package io.migratetest.operation;

import io.migratetest.operation.CreateSequence.Clause;

/** Creates a sequence. */
public record CreateSequence(DatabaseObject object, Clauses<Clause> clauses) implements ObjectCreation {

    enum Clause {
        CREATE,
        EXISTENCE,
        NAME,
        TYPE,
        INCREMENT,
        MINIMUM,
        MAXIMUM,
        START,
        CACHE,
        CYCLE,
        OWNER
    }

    static CreateSequence of(DatabaseObject sequence) {
        return new CreateSequence(
                sequence,
                Clauses.of(Clause.CREATE, "CREATE SEQUENCE")
                        .with(Clause.NAME, sequence.name().sql()));
    }

    /** Does nothing if it is there. */
    public CreateSequence ifNotExists() {
        return with(Clause.EXISTENCE, "IF NOT EXISTS");
    }

    /** {@code smallint}, {@code integer} or {@code bigint}. */
    public CreateSequence as(String type) {
        return with(Clause.TYPE, "AS " + type);
    }

    public CreateSequence incrementBy(long step) {
        return with(Clause.INCREMENT, "INCREMENT BY " + step);
    }

    public CreateSequence minimum(long value) {
        return with(Clause.MINIMUM, "MINVALUE " + value);
    }

    public CreateSequence maximum(long value) {
        return with(Clause.MAXIMUM, "MAXVALUE " + value);
    }

    public CreateSequence startWith(long value) {
        return with(Clause.START, "START WITH " + value);
    }

    /** How many numbers a session takes at once. */
    public CreateSequence cache(long numbers) {
        return with(Clause.CACHE, "CACHE " + numbers);
    }

    /** Begins again at its end. */
    public CreateSequence cycle() {
        return with(Clause.CYCLE, "CYCLE");
    }

    /** Goes when the column goes. */
    public CreateSequence ownedBy(String table, String column) {
        return with(Clause.OWNER, "OWNED BY " + ObjectName.of(table).sql() + "." + Names.quoted(column));
    }

    private CreateSequence with(Clause clause, String text) {
        return new CreateSequence(object, clauses.with(clause, text));
    }
}
