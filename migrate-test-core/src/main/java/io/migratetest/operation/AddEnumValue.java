package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Quoting;
import java.util.List;
import java.util.Optional;

/**
 * Adds a value to an enum type. The revision itself cannot use it yet: PostgreSQL wants it committed first.
 *
 * @param position {@code BEFORE} or {@code AFTER} another value, or nothing
 * @param existing the values that there were; needed for the inverse, which makes the type anew without it
 */
public record AddEnumValue(ObjectName type, String value, String position, List<String> existing) implements Operation {

    public AddEnumValue {
        existing = List.copyOf(existing);
    }

    public AddEnumValue before(String other) {
        return new AddEnumValue(type, value, " BEFORE " + Quoting.literal(other), existing);
    }

    public AddEnumValue after(String other) {
        return new AddEnumValue(type, value, " AFTER " + Quoting.literal(other), existing);
    }

    /** The values that there were before. */
    public AddEnumValue existing(String... values) {
        return new AddEnumValue(type, value, position, List.of(values));
    }

    @Override
    public String title() {
        return "add value '%s' to type %s".formatted(value, type.sql());
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(
                new Action.Sql("ALTER TYPE %s ADD VALUE %s%s".formatted(type.sql(), Quoting.literal(value), position)));
    }

    @Override
    public Optional<Operation> inverse() {
        if (existing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RecreateEnum.of(type, existing).undoneBy(this));
    }

    @Override
    public String missing() {
        return "say which values there were: .existing(\"...\", ...)";
    }
}
