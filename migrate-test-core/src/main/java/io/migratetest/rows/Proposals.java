package io.migratetest.rows;

import io.migratetest.rows.Partition.Bound;
import io.migratetest.sql.Quoting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposes rows for one table: what may stand in each column, the likeliest first. */
final class Proposals {

    private static final int VARIETY = 4;
    private static final int SHIFT = 100;
    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "citext", "name");

    private final Table table;
    private final Settings settings;

    /**
     * What proposals are made with.
     *
     * @param plans the rows that are inserted by the same statement, by the oid of their table
     */
    record Settings(SeedSettings seed, DataTypes types, Map<Long, List<Proposal>> plans) {}

    Proposals(Table table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    /** A row for a table that gets several. */
    Proposal row(int number) {
        return new Proposal(slots(number, table.columns()));
    }

    /** Values for some columns of a row that is there. */
    Proposal columns(int number, List<String> wanted) {
        List<Column> columns = table.columns().stream()
                .filter(column -> wanted.contains(column.name()))
                .toList();
        return new Proposal(slots(number, columns));
    }

    private List<Slot> slots(int number, List<Column> columns) {
        List<Slot> slots = new ArrayList<>();
        Set<String> done = new HashSet<>();
        Set<String> wanted = columns.stream().map(Column::name).collect(Collectors.toSet());
        table.references()
                .sorted(Comparator.comparing((ForeignKey key) -> -key.columns().size()))
                .forEach(key -> {
                    List<String> rest = key.columns().stream()
                            .filter(column -> wanted.contains(column) && !done.contains(column))
                            .filter(column -> key.target() != table.oid()
                                    || !counterpart(key, column).equals(column))
                            .toList();
                    if (!rest.isEmpty()) {
                        slots.add(reference(key, rest, number));
                        done.addAll(rest);
                    }
                });
        for (Column column : columns) {
            if (!done.contains(column.name())) {
                slots.add(Slot.of(column.name(), choices(column, number)));
            }
        }
        return slots;
    }

    /** The values of one of the other table's rows, in the columns that are still free. */
    private Slot reference(ForeignKey key, List<String> free, int number) {
        List<Supplier<Stream<List<String>>>> choices = new ArrayList<>();
        choices.add(() -> planned(key, free, number).stream());
        for (int shift = 0; shift < settings.seed().rows(); shift++) {
            int place = number + shift;
            choices.add(() -> Stream.of(free.stream()
                    .map(column -> existing(key, free, column, place))
                    .toList()));
        }
        if (key.target() == table.oid()) {
            choices.add(() -> Stream.of(free.stream()
                    .map(column -> Placeholder.of(counterpart(key, column)))
                    .toList()));
        }
        if (table.likely().contains(key)) {
            table.column(free.get(0))
                    .ifPresent(column -> choices(column, number)
                            .forEach(some -> choices.add(() -> some.get().map(List::of))));
        }
        if (free.stream().anyMatch(this::mayBeNull)) {
            choices.add(() -> Stream.of(free.stream().map(column -> Slot.NULL).toList()));
        }
        return new Slot(free, choices);
    }

    /** The row with the same number that the same statement inserts; in the same table the one before. */
    private Optional<List<String>> planned(ForeignKey key, List<String> free, int number) {
        List<Proposal> plan = settings.plans().get(key.target());
        if (plan == null) {
            return Optional.empty();
        }
        if (key.target() == table.oid()
                && (number == 0 || free.size() > 1 || key.columns().size() > 1)) {
            return Optional.of(free.stream()
                    .map(column -> Placeholder.of(counterpart(key, column)))
                    .toList());
        }
        int place = key.target() == table.oid() ? number - 1 : number;
        if (place >= plan.size()) {
            return Optional.empty();
        }
        Map<String, String> row = plan.get(place).expressions();
        return Optional.of(free.stream()
                .map(column -> Objects.requireNonNullElse(row.get(counterpart(key, column)), Slot.NULL))
                .toList());
    }

    private static String counterpart(ForeignKey key, String column) {
        return key.targetColumns().get(key.columns().indexOf(column));
    }

    private static String existing(ForeignKey key, List<String> free, String column, int place) {
        String order = key.targetColumns().stream()
                .map(each -> "r." + Quoting.identifier(each))
                .collect(Collectors.joining(", "));
        String known = IntStream.range(0, key.columns().size())
                .filter(i -> !free.contains(key.columns().get(i)))
                .mapToObj(i -> "r." + Quoting.identifier(key.targetColumns().get(i)) + " = "
                        + Placeholder.of(key.columns().get(i)))
                .collect(Collectors.joining(" AND "));
        String from = " FROM %s r%s".formatted(key.targetName(), known.isEmpty() ? "" : " WHERE " + known);
        return "(SELECT r.%s%s ORDER BY %s OFFSET %d %% (SELECT greatest(1, pg_catalog.count(*))%s) LIMIT 1)"
                .formatted(Quoting.identifier(counterpart(key, column)), from, order, place, from);
    }

    private boolean mayBeNull(String column) {
        return table.column(column).filter(each -> !each.isRequired()).isPresent();
    }

    /** What may stand in a column; most of it is never asked for. */
    private List<Supplier<Stream<String>>> choices(Column column, int number) {
        DataType type = settings.types().of(column.type());
        List<String> conditions = conditions(column, type).toList();
        Set<String> usual = Conditions.literals(column.usual());
        List<Supplier<Stream<String>>> texts = new ArrayList<>();
        texts.add(() -> bounds(column, number));
        texts.add(() -> rotated(listed(conditions, usual), number).stream());
        IntStream.range(0, VARIETY).forEach(i -> texts.add(() -> Stream.of(madeUp(column, number, usual, i))));
        texts.add(() -> conditions.stream().flatMap(condition -> Conditions.near(condition, number).stream()));
        texts.add(() -> shapes(behind(type), number));
        texts.add(usual::stream);
        List<Supplier<Stream<String>>> choices = new ArrayList<>();
        choices.add(() -> equations(column));
        texts.forEach(some -> choices.add(() -> some.get().map(Quoting::literal)));
        if (!column.usual().isEmpty()) {
            choices.add(() -> Stream.of("DEFAULT"));
        }
        if (!column.isRequired()) {
            choices.add(() -> Stream.of(Slot.NULL));
        }
        return choices;
    }

    /** The values that a condition lists, but for the usual ones. */
    private static List<String> listed(List<String> conditions, Set<String> usual) {
        return conditions.stream()
                .filter(Conditions::listsValues)
                .flatMap(condition -> Conditions.literals(condition).stream())
                .distinct()
                .filter(text -> !usual.contains(text))
                .toList();
    }

    private Stream<String> shapes(DataType base, int number) {
        if (TEXTS.contains(base.name())) {
            return Shapes.of(SHIFT + number);
        }
        if (base.name().startsWith("json")) {
            return Shapes.JSON.stream();
        }
        return base.kind() == DataType.Kind.ARRAY ? elements(base, number) : Stream.of();
    }

    /** What a check demands to be equal to it, of the values of the other columns. */
    private Stream<String> equations(Column column) {
        return table.checksOf(column)
                .flatMap(check -> Conditions.equal(check.condition(), column.quotedIfNeeded()).stream()
                        .map(expression -> computed(expression, check, column)));
    }

    /** The union gives the other columns their types. */
    private String computed(String expression, Rule check, Column column) {
        List<String> others = check.columns().stream()
                .filter(other -> !other.equals(column.name()))
                .toList();
        String names = others.stream().map(Quoting::identifier).collect(Collectors.joining(", "));
        String values = others.stream().map(Placeholder::of).collect(Collectors.joining(", "));
        return "(SELECT %s FROM (SELECT %s FROM %s WHERE false UNION ALL SELECT %s) v)"
                .formatted(expression, names, table.name(), values);
    }

    /** Arrays of what a domain demands. */
    private Stream<String> elements(DataType array, int number) {
        DataType inner = settings.types().of(array.inner());
        return conditions(inner)
                .flatMap(condition -> Conditions.near(condition, number).stream())
                .map(text -> "{\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
    }

    private String madeUp(Column column, int number, Set<String> usual, int variety) {
        Values values = new Values(settings.types()::of);
        Hint hint = Hint.of(settings.seed().seed(), table.name(), column.name());
        int rows = Math.max(1, settings.seed().rows());
        // Of two values the unusual one comes first, and both occur, so that no constant passes for them.
        boolean isUsualFirst = !column.usual().isEmpty() && isUsual(column, usual, values, hint);
        int first = isUsualFirst ? number + 1 : number;
        return values.text(column.type(), column.modifier(), hint, first + variety * rows);
    }

    private static boolean isUsual(Column column, Set<String> usual, Values values, Hint hint) {
        String first = values.text(column.type(), column.modifier(), hint, 0);
        return usual.contains(first) || column.usual().equals(first);
    }

    private DataType behind(DataType type) {
        DataType base = type;
        while (base.kind() == DataType.Kind.DOMAIN) {
            base = settings.types().of(base.inner());
        }
        return base;
    }

    /** What checks of the table, and of a domain, demand. */
    private Stream<String> conditions(Column column, DataType type) {
        List<String> conditions = new ArrayList<>();
        table.checksOf(column).map(Rule::condition).forEach(conditions::add);
        conditions(type).forEach(conditions::add);
        return conditions.stream();
    }

    private Stream<String> conditions(DataType type) {
        List<String> conditions = new ArrayList<>();
        DataType domain = type;
        while (domain.kind() == DataType.Kind.DOMAIN) {
            conditions.addAll(domain.words());
            domain = settings.types().of(domain.inner());
        }
        return conditions.stream();
    }

    /** A value that leads to a partition, another one for each row. */
    private Stream<String> bounds(Column column, int number) {
        if (table.partitions().isEmpty()) {
            return Stream.of();
        }
        List<String> texts = new ArrayList<>();
        for (int shift = 0; shift < table.partitions().size(); shift++) {
            Partition partition =
                    table.partitions().get((number + shift) % table.partitions().size());
            for (Bound bound : partition.bounds()) {
                int place = bound.columns().indexOf(column.name());
                if (place >= 0) {
                    texts.addAll(rotated(values(bound.text(), place), number));
                }
            }
        }
        return texts.stream();
    }

    private static List<String> values(String bound, int place) {
        if (bound.startsWith("FOR VALUES IN")) {
            return List.copyOf(Conditions.literals(bound));
        }
        int end = bound.indexOf(") TO (");
        if (end < 0) {
            return List.of();
        }
        String[] low = bound.substring(bound.indexOf('(') + 1, end).split(", ", -1);
        String text = place < low.length ? low[place] : "";
        return text.isEmpty() || text.startsWith("M")
                ? List.of()
                : List.of(text.startsWith("'") ? text.substring(1, text.length() - 1) : text);
    }

    private static List<String> rotated(List<String> texts, int number) {
        List<String> rotated = new ArrayList<>(texts);
        Collections.rotate(rotated, -number);
        return rotated;
    }
}
