package io.migratetest.rows;

import io.migratetest.database.DatabaseFailures;
import io.migratetest.database.Message;
import io.migratetest.rows.Proposal.Variation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tries statements in a transaction until the server takes one, and learns from what it says. */
final class Attempts {

    private static final int MOST = 200;
    private static final int MOST_VARIATIONS = 600;
    private static final String CHECK = "23514";
    private static final String NOT_NULL = "23502";
    private static final String TOO_LARGE = "54000";

    private final Connection connection;
    private final DataTypes types;

    Attempts(Connection connection, DataTypes types) {
        this.connection = connection;
        this.types = types;
    }

    /** Runs a statement; if the server refuses it, everything is as before. */
    Optional<ServerErrorMessage> run(String statement) throws SQLException {
        try {
            send("SAVEPOINT migrate_test_rows;\nSET CONSTRAINTS ALL IMMEDIATE;\n" + statement
                    + ";\nRELEASE SAVEPOINT migrate_test_rows");
            return Optional.empty();
        } catch (PSQLException e) {
            ServerErrorMessage error = e.getServerErrorMessage();
            if (error == null || DatabaseFailures.problem(e).isPresent()) {
                throw e;
            }
            send("ROLLBACK TO SAVEPOINT migrate_test_rows; RELEASE SAVEPOINT migrate_test_rows");
            return Optional.of(error);
        }
    }

    private void send(String statements) throws SQLException {
        new Message(connection, statements, Message.Kept.LAST).send();
    }

    /**
     * Changes a proposal until a statement that is made of it runs.
     *
     * @param statement made of an expression for each column
     * @return what the server said last; empty if it ran
     */
    Optional<ServerErrorMessage> search(Table table, Proposal proposal, Function<Map<String, String>, String> statement)
            throws SQLException {
        int kept = table.columns().size();
        Optional<ServerErrorMessage> refusal = Optional.empty();
        for (int attempt = 0; attempt < MOST; attempt++) {
            Map<String, String> row = proposal.expressions();
            refusal = run(statement.apply(row));
            if (refusal.isEmpty()) {
                return refusal;
            }
            if (TOO_LARGE.equals(refusal.get().getSQLState()) && kept > 0) {
                kept /= 2;
                proposal.emptyAfter(kept, nullable(table));
                continue;
            }
            Set<String> suspects = suspects(table, row, refusal.get());
            if (suspects.isEmpty() || !proposal.changeSome(suspects)) {
                Optional<ServerErrorMessage> next = vary(table, proposal, statement, refusal.get());
                if (next.isEmpty() || next.equals(refusal)) {
                    return next;
                }
            }
        }
        return refusal;
    }

    private Optional<ServerErrorMessage> vary(
            Table table, Proposal proposal, Function<Map<String, String>, String> statement, ServerErrorMessage refusal)
            throws SQLException {
        Iterator<Variation> variations = proposal.variations();
        for (int attempt = 0; attempt < MOST_VARIATIONS && variations.hasNext(); attempt++) {
            Variation variation = variations.next();
            Map<String, String> row = variation.proposal().expressions();
            Optional<ServerErrorMessage> next = run(statement.apply(row));
            if (next.isEmpty()) {
                proposal.take(variation.proposal());
                return Optional.empty();
            }
            if (isFurther(refusal, next.get(), suspects(table, row, next.get()), variation.changed())) {
                proposal.take(variation.proposal());
                return next;
            }
        }
        return Optional.of(refusal);
    }

    /** Whether what was changed is not to blame for what the server says now, so that the first obstacle is overcome. */
    private static boolean isFurther(
            ServerErrorMessage before, ServerErrorMessage now, Set<String> suspects, List<String> changed) {
        return !suspects.isEmpty()
                && Collections.disjoint(suspects, changed)
                && !signature(before).equals(signature(now));
    }

    private static String signature(ServerErrorMessage error) {
        return error.getSQLState() + " " + error.getConstraint() + " " + error.getColumn();
    }

    private static Set<String> nullable(Table table) {
        return table.columns().stream()
                .filter(column -> !column.isRequired())
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    /** The columns that may be to blame; none if nobody can tell. */
    private Set<String> suspects(Table table, Map<String, String> row, ServerErrorMessage error) {
        String state = String.valueOf(error.getSQLState());
        if (error.getConstraint() != null && table.rule(error.getConstraint()).isPresent()) {
            return Set.copyOf(table.rule(error.getConstraint()).get().columns());
        }
        if (state.equals(NOT_NULL) && error.getColumn() != null) {
            return row.containsKey(error.getColumn()) ? Set.of(error.getColumn()) : Set.of();
        }
        if (error.getDatatype() != null) {
            String domain = error.getDatatype();
            return columns(table, row, column -> isOf(column, domain));
        }
        if (state.equals(CHECK) && table.kind() == TableKind.PARTITIONED) {
            return table.partitions().stream()
                    .flatMap(partition -> partition.bounds().stream())
                    .flatMap(bound -> bound.columns().stream())
                    .filter(row::containsKey)
                    .collect(Collectors.toSet());
        }
        return state.startsWith("22") ? named(table, row, String.valueOf(error.getMessage())) : Set.of();
    }

    private boolean isOf(Column column, String domain) {
        DataType type = types.of(column.type());
        while (type.kind() == DataType.Kind.DOMAIN || type.kind() == DataType.Kind.ARRAY) {
            if (type.name().equals(domain)) {
                return true;
            }
            type = types.of(type.inner());
        }
        return false;
    }

    /** Those whose value, or at least whose type, the server complains about. */
    private Set<String> named(Table table, Map<String, String> row, String message) {
        Set<String> byValue = new HashSet<>();
        row.forEach((column, expression) -> {
            if (expression.length() > 2 && message.contains(expression.substring(1, expression.length() - 1))) {
                byValue.add(column);
            }
        });
        return byValue.isEmpty()
                ? columns(
                        table,
                        row,
                        column -> message.contains(types.of(column.type()).name()))
                : byValue;
    }

    private static Set<String> columns(Table table, Map<String, String> row, Predicate<Column> condition) {
        return table.columns().stream()
                .filter(column -> row.containsKey(column.name()))
                .filter(condition)
                .map(Column::name)
                .collect(Collectors.toSet());
    }
}
