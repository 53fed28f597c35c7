package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.sql.NamingConvention;
import java.util.List;

/**
 * An operation, the SQL that it stands for, and the SQL of its inverse.
 *
 * @param preparation what has to be there
 */
record OperationCase(String preparation, Operation operation, String up, String down) {

    static OperationCase given(String preparation, Operation operation, String up, String down) {
        return new OperationCase(preparation, operation, up, down);
    }

    Operation inverse() {
        return operation.inverse().orElseThrow();
    }

    /** The statements of an operation, one after the other. */
    static String sql(Operation operation) {
        return statements(operation).stream().collect(joining(";\n"));
    }

    static List<String> statements(Operation operation) {
        return operation.actions(NamingConvention.POSTGRESQL).stream()
                .map(action -> action instanceof Action.Sql sql ? sql.text() : ((Action.Committing) action).text())
                .toList();
    }

    @Override
    public String toString() {
        return operation.title() + ", " + up.lines().findFirst().orElse("");
    }
}
