package io.migratetest.operation;

import io.migratetest.operation.Drop.Flag;
import io.migratetest.sql.NamingConvention;
import java.util.List;
import java.util.Optional;

/**
 * Drops an object of any kind.
 *
 * @param named what is dropped
 * @param definition brings it back; empty if it is not known
 * @param flags what is special about it
 */
public record Drop(Named named, Optional<Operation> definition, Clauses<Flag> flags) implements Operation {

    enum Flag {
        CONCURRENTLY,
        IF_EXISTS,
        CASCADE
    }

    /** Drops what an operation creates, so that the inverse is that operation. */
    static Drop of(Creation creation) {
        return new Drop(creation, Optional.of(creation), Clauses.none());
    }

    static Drop of(DatabaseObject object) {
        return new Drop(object, Optional.empty(), Clauses.none());
    }

    /** Without a lock that keeps others from writing; for indexes, and only in a revision without a transaction. */
    public Drop concurrently() {
        return with(Flag.CONCURRENTLY, "CONCURRENTLY ");
    }

    /** Does nothing if it is not there. */
    public Drop ifExists() {
        return with(Flag.IF_EXISTS, "IF EXISTS ");
    }

    /** With all that depends on it, which no inverse brings back. */
    public Drop cascade() {
        return new Drop(named, Optional.empty(), flags.with(Flag.CASCADE, " CASCADE"));
    }

    private Drop with(Flag flag, String text) {
        return new Drop(named, definition, flags.with(flag, text));
    }

    private String flag(Flag flag) {
        return flags.get(flag).orElse("");
    }

    @Override
    public String title() {
        return named instanceof Operation creation
                ? creation.title().replaceFirst("^(create|add)( unique)?", "drop")
                : "drop " + named.object(NamingConvention.POSTGRESQL).title();
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        String sql = named.object(names).drop(flag(Flag.CONCURRENTLY), flag(Flag.IF_EXISTS), flag(Flag.CASCADE));
        return List.of(flags.has(Flag.CONCURRENTLY) ? new Action.Committing(sql) : new Action.Sql(sql));
    }

    @Override
    public Optional<Operation> inverse() {
        return definition;
    }

    @Override
    public String missing() {
        return flags.has(Flag.CASCADE)
                ? "what depends on it goes, too: say what brings all of it back: .undoneBy(...)"
                : "say what it was: drop(create...(...)), or .undoneBy(...)";
    }
}
