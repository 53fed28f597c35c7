package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;

/**
 * Runs SQL as it is.
 *
 * @param sql one statement or several
 * @param action what is made of it
 */
public record Execute(String sql, Action action) implements Operation {

    private static final int SHOWN = 60;

    static Execute of(String sql) {
        return new Execute(sql, new Action.Sql(sql));
    }

    /** For a statement that the server refuses in a transaction: {@code VACUUM}. Only in a revision without one. */
    public Execute withoutTransaction() {
        return new Execute(sql, new Action.Committing(sql));
    }

    @Override
    public String title() {
        String line = sql.strip().lines().findFirst().orElse("");
        return "execute " + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line);
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(action);
    }
}
