package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;
import java.util.Optional;

/**
 * Puts a view, a routine or a trigger in the place of the one that has its name, so that what depends on it stays.
 *
 * @param wanted the new one
 * @param existing the old one; empty if it is not known
 */
public record Replacement(Replaceable wanted, Optional<Replaceable> existing) implements Operation {

    /** What there was before, for the inverse. */
    public Replacement existing(Replaceable before) {
        return new Replacement(wanted, Optional.of(before));
    }

    @Override
    public String title() {
        return wanted.title().replaceFirst("create", "replace");
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql("CREATE OR REPLACE " + wanted.definition()));
    }

    @Override
    public Optional<Operation> inverse() {
        return existing.map(before -> new Replacement(before, Optional.of(wanted)));
    }

    @Override
    public String missing() {
        return "say what it was: .existing(create...(...))";
    }
}
