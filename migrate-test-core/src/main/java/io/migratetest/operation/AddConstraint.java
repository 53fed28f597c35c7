package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;
import java.util.Locale;

/** Adds a constraint to a table. */
public record AddConstraint(ObjectName table, Constraint constraint) implements Creation {

    @Override
    public DatabaseObject object(NamingConvention names) {
        return constraint.in(table, names);
    }

    @Override
    public String title() {
        return "add %s on table %s"
                .formatted(
                        constraint
                                .name()
                                .map(name -> "constraint " + Names.quoted(name))
                                .orElseGet(() -> "constraint (%s)"
                                        .formatted(constraint.kind().name().toLowerCase(Locale.ROOT))),
                        table.sql());
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql("ALTER TABLE %s ADD %s".formatted(table.sql(), constraint.sql(table, names))));
    }
}
