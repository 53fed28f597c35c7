package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;
import java.util.List;
import java.util.Optional;

/**
 * An operation of one statement whose opposite is another such statement: rename and rename back, enable and disable.
 *
 * @param title what it does
 * @param sql how
 * @param oppositeTitle what takes it back
 * @param oppositeSql how
 */
record Opposites(String title, String sql, String oppositeTitle, String oppositeSql) implements Operation {

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql(sql));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new Opposites(oppositeTitle, oppositeSql, title, sql));
    }
}
