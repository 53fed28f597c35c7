package io.migratetest.rows;

import io.migratetest.sql.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.util.ServerErrorMessage;

/** Fills tables with rows that fulfil what is demanded of them, in the transaction of a session that no script has touched. */
final class Seeder {

    /** {@code int8}, {@code int2}, {@code int4} and {@code numeric}. */
    private static final Set<Long> NUMBERS = Set.of(20L, 21L, 23L, 1700L);

    private final Connection connection;
    private final SeedSettings settings;
    private final DataTypes types;
    private final TakenChoices taken;
    private final Attempts attempts;

    Seeder(Connection connection, SeedSettings settings, DataTypes types, TakenChoices taken) {
        this.connection = connection;
        this.settings = settings;
        this.types = types;
        this.taken = taken;
        this.attempts = new Attempts(connection, types);
    }

    /** Fills tables, whatever is in them. Those that stay empty are told. */
    List<Unfilled> fill(Collection<Table> tables) throws SQLException {
        List<Unfilled> unfilled = new ArrayList<>();
        for (List<Table> group : FillOrder.of(tables)) {
            if (!fillTogether(group)) {
                fillOneByOne(group).forEach((table, error) -> unfilled.add(new Unfilled(table.name(), reason(error))));
            }
        }
        return unfilled;
    }

    private static String reason(ServerErrorMessage error) {
        String detail = error.getDetail();
        return error.getMessage() + (detail == null ? "" : " (" + detail + ")");
    }

    /** All rows of a group in one statement, at whose end the server looks at its foreign keys. */
    private boolean fillTogether(List<Table> group) throws SQLException {
        Map<Long, List<Proposal>> plans = plans(group, Map.of());
        boolean pointsToItself =
                group.stream().flatMap(Table::references).anyMatch(key -> plans.containsKey(key.target()));
        Map<Long, List<Proposal>> resolved = pointsToItself ? plans(group, plans) : plans;
        List<String> statements = group.stream()
                .map(table -> insert(
                        table,
                        resolved.getOrDefault(table.oid(), List.of()).stream()
                                .map(Proposal::expressions)
                                .toList()))
                .toList();
        int last = statements.size() - 1;
        StringBuilder statement = new StringBuilder();
        for (int i = 0; i < last; i++) {
            statement
                    .append(i == 0 ? "WITH " : ", ")
                    .append("t")
                    .append(i)
                    .append(" AS (")
                    .append(statements.get(i))
                    .append(")\n");
        }
        String moves = group.stream().map(Seeder::moveSequences).collect(Collectors.joining());
        return attempts.run(statement + statements.get(last) + moves).isEmpty();
    }

    private Map<Long, List<Proposal>> plans(List<Table> group, Map<Long, List<Proposal>> known) {
        Map<Long, List<Proposal>> plans = new HashMap<>();
        for (Table table : group) {
            Proposals proposals = proposals(table, known);
            List<Proposal> rows = new ArrayList<>();
            for (int number = 0; number < settings.rows(); number++) {
                rows.add(taken.in(proposals.row(number), table));
            }
            plans.put(table.oid(), rows);
        }
        return plans;
    }

    private Proposals proposals(Table table, Map<Long, List<Proposal>> plans) {
        return new Proposals(table, new Proposals.Settings(settings, types, plans));
    }

    private static String insert(Table table, List<Map<String, String>> rows) {
        if (table.columns().isEmpty()) {
            return rows.stream()
                    .map(row -> "INSERT INTO %s DEFAULT VALUES".formatted(table.name()))
                    .collect(Collectors.joining(";\n"));
        }
        String columns = table.columns().stream().map(Column::quoted).collect(Collectors.joining(", "));
        String values = rows.stream()
                .map(row -> table.columns().stream()
                        .map(column -> row.getOrDefault(column.name(), Slot.NULL))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(",\n"));
        return "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE VALUES %s".formatted(table.name(), columns, values);
    }

    private Map<Table, ServerErrorMessage> fillOneByOne(List<Table> group) throws SQLException {
        Map<Table, ServerErrorMessage> refused = new LinkedHashMap<>();
        List<Table> filled = new ArrayList<>();
        for (Table table : group) {
            Optional<ServerErrorMessage> refusal = fillRowByRow(table);
            if (refusal.isPresent()) {
                refused.put(table, refusal.get());
            } else {
                filled.add(table);
            }
        }
        if (group.size() > 1) {
            for (Table table : List.copyOf(refused.keySet())) {
                if (fillRowByRow(table).isEmpty()) {
                    refused.remove(table);
                }
            }
            for (Table table : filled) {
                closeRing(table, group);
            }
        }
        return refused;
    }

    /** The first row decides whether a table can be filled; some tables take one row only. */
    private Optional<ServerErrorMessage> fillRowByRow(Table table) throws SQLException {
        Proposals proposals = proposals(table, Map.of());
        Optional<Proposal> last = Optional.empty();
        for (int number = 0; number < settings.rows(); number++) {
            Proposal proposal = taken.in(proposals.row(number), table);
            last.ifPresent(proposal::take);
            Optional<ServerErrorMessage> refusal =
                    attempts.search(table, proposal, row -> insert(table, List.of(row)) + moveSequences(table));
            if (refusal.isPresent()) {
                return number == 0 && isEmpty(table) ? refusal : Optional.empty();
            }
            taken.remember(table, proposal);
            last = Optional.of(proposal);
        }
        return Optional.empty();
    }

    /** A trigger of another table may have filled it. */
    private boolean isEmpty(Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT FROM " + table.name() + " LIMIT 1")) {
            return !rows.next();
        }
    }

    /** What had to stay empty until the other tables had rows. */
    private void closeRing(Table table, List<Table> group) throws SQLException {
        List<String> columns = table.foreignKeys().stream()
                .filter(key -> group.stream().anyMatch(other -> other.oid() == key.target()))
                .flatMap(key -> key.columns().stream())
                .filter(name -> table.column(name)
                        .filter(column -> !column.isRequired())
                        .isPresent())
                .distinct()
                .toList();
        if (!columns.isEmpty()) {
            fillColumns(table, columns);
        }
    }

    /** Gives some columns of a table's first rows other values, as far as the server lets it. */
    void fillColumns(Table table, List<String> columns) throws SQLException {
        Proposals proposals = proposals(table, Map.of());
        int number = 0;
        for (String row : places(table)) {
            Proposal proposal = proposals.columns(number, columns);
            Optional<ServerErrorMessage> refusal =
                    attempts.search(table, proposal, values -> update(table, values, row) + moveSequences(table));
            if (refusal.isPresent()) {
                return;
            }
            number++;
        }
    }

    private static String update(Table table, Map<String, String> values, String row) {
        String assignments = values.entrySet().stream()
                .map(value -> Quoting.identifier(value.getKey()) + " = " + value.getValue())
                .collect(Collectors.joining(", "));
        return "UPDATE %s SET %s WHERE %s".formatted(table.name(), assignments, row);
    }

    private List<String> places(Table table) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT tableoid::pg_catalog.oid, ctid FROM %s ORDER BY 1, 2 LIMIT %d"
                                .formatted(table.name(), settings.rows()))) {
            while (rows.next()) {
                places.add("tableoid = %s AND ctid = '%s'".formatted(rows.getString(1), rows.getString(2)));
            }
        }
        return places;
    }

    /** So that what the application inserts next meets none of our numbers; one more statement for each sequence. */
    private static String moveSequences(Table table) {
        return table.columns().stream()
                .filter(column -> column.sequence().isPresent() && NUMBERS.contains(column.type()))
                .map(column ->
                        """
                        ;
                        SELECT pg_catalog.setval(%1$s::pg_catalog.regclass, m.most::pg_catalog.int8)
                        FROM (SELECT pg_catalog.max(t.%2$s) AS most FROM %3$s t) m
                        WHERE m.most > coalesce(pg_catalog.pg_sequence_last_value(%1$s::pg_catalog.regclass), 0)""".formatted(Quoting.literal(column.sequence().orElseThrow()), column.quoted(), table.name()))
                .collect(Collectors.joining());
    }
}
