package io.migratetest.rows;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of a database in which every table is to have some: fills what is empty, and knows what is there. */
public final class SeededRows implements AutoCloseable {

    private final SeedingSession session;
    private final SeedSettings settings;
    private final TakenChoices taken;
    private final DataTypes types = new DataTypes();
    private final Map<Long, Table> tables = new LinkedHashMap<>();
    private final Map<String, TableRows> rows = new HashMap<>();
    private final Set<Long> hopeless = new HashSet<>();
    private final Set<String> ofTheUser = new HashSet<>();
    private final KnownSequences sequences = new KnownSequences();

    /** The rows of a database in which nothing is filled yet. */
    public SeededRows(Database database, SeedSettings settings) {
        this(database, settings, new TakenChoices());
    }

    /**
     * The same, with what is known from other databases.
     *
     * @param taken goes on to be learnt
     */
    public SeededRows(Database database, SeedSettings settings, TakenChoices taken) {
        this.taken = taken;
        this.session = new SeedingSession(database);
        this.settings = settings;
    }

    /** What is known of where each sequence is. */
    public Map<String, Long> positions() {
        return sequences.positions();
    }

    /** Where each sequence is now. */
    public Map<String, Long> positionsNow() throws SQLException {
        return SequencePlaces.read(session.connection());
    }

    /** Whether a transaction may have moved or dropped a sequence that was there before it. */
    public boolean concernsSequences(Touched touched) {
        return sequences.areIn(touched);
    }

    /** The names of tables of which the rows are known and that a transaction may have written. */
    public Set<String> known(Touched touched) {
        if (touched.types()) {
            return new HashSet<>(rows.keySet());
        }
        Set<String> names = tables.values().stream()
                .filter(table -> touched.relations().contains(table.oid()))
                .map(Table::name)
                .collect(Collectors.toCollection(HashSet::new));
        names.addAll(touched.tables().keySet());
        names.retainAll(rows.keySet());
        return names;
    }

    /**
     * Rows as a session sees them, in the middle of its transaction.
     *
     * @param names of tables that are there
     */
    public Map<String, TableRows> look(Connection session, Collection<String> names) throws SQLException {
        Map<String, TableKind> kinds = new TreeMap<>();
        names.forEach(name ->
                kinds.put(name, rows.getOrDefault(name, TableRows.none(name)).kind()));
        return look(session, kinds);
    }

    private Map<String, TableRows> look(Connection session, Map<String, TableKind> wanted) throws SQLException {
        Map<String, TableRows> found = new HashMap<>(RowReader.read(session, wanted));
        found.replaceAll((name, read) ->
                read.withKey(rows.getOrDefault(name, TableRows.none(name)).key()));
        return found;
    }

    /** Whether the rows of a table were known before the upgrade. */
    public boolean knows(String table) {
        return rows.containsKey(table);
    }

    /** Rows of tables that an upgrade may have written, now that it is committed. */
    public Map<String, TableRows> look(Touched touched) throws SQLException {
        Map<String, TableKind> wanted = new TreeMap<>(touched.tables());
        if (touched.largeObjects()) {
            wanted.put(TableRows.LARGE_OBJECTS, TableKind.PLAIN);
        }
        return look(session.connection(), wanted);
    }

    /** The rows of all tables, as they are now. */
    public Map<String, TableRows> lookAtAll() throws SQLException {
        Map<String, TableKind> wanted = new TreeMap<>(RowReader.kinds(TableReader.all(session.connection())));
        wanted.put(TableRows.LARGE_OBJECTS, TableKind.PLAIN);
        return look(session.connection(), wanted);
    }

    /** Leaves tables as they are that have more rows now than they had. */
    public void leaveAlone(Map<String, TableRows> before) throws SQLException {
        lookAtAll().forEach((name, now) -> {
            if (now.count() > before.getOrDefault(name, TableRows.none(name)).count()) {
                ofTheUser.add(name);
            }
        });
    }

    /** Fills every table that has too few rows. */
    public List<Unfilled> fillEverything() throws SQLException {
        rows.putAll(lookAtAll());
        sequences.find(session.connection());
        return take(TableReader.all(session.connection()), Map.of());
    }

    /**
     * Fills what an upgrade made, added or emptied.
     *
     * @param now what it made of the tables that it may have written
     */
    public List<Unfilled> follow(Touched touched, Map<String, TableRows> now) throws SQLException {
        Map<Long, Table> before = forget(touched.relations());
        rows.putAll(now);
        List<Table> found =
                touched.tables().isEmpty() ? List.of() : TableReader.among(session.connection(), touched.relations());
        sequences.forget(touched);
        return take(found, before);
    }

    /** The same after an upgrade of which nobody knows what it may have written. */
    public List<Unfilled> followAll(Map<String, TableRows> now) throws SQLException {
        Map<Long, Table> before = forget(Set.copyOf(tables.keySet()));
        rows.clear();
        rows.putAll(now);
        sequences.find(session.connection());
        return take(TableReader.all(session.connection()), before);
    }

    private Map<Long, Table> forget(Set<Long> relations) {
        Map<Long, Table> forgotten = new HashMap<>();
        for (Long oid : relations) {
            Table table = tables.remove(oid);
            if (table != null) {
                forgotten.put(oid, table);
                rows.remove(table.name());
            }
        }
        return forgotten;
    }

    /** Takes notice of tables that are new, or may be others than before, and fills them. */
    private List<Unfilled> take(List<Table> found, Map<Long, Table> before) throws SQLException {
        Set<Table> empty = new HashSet<>();
        Map<Table, List<String>> added = new LinkedHashMap<>();
        for (Table table : found) {
            tables.put(table.oid(), table);
            boolean wasHopeless = hopeless.remove(table.oid());
            TableRows known = rows.getOrDefault(table.name(), TableRows.none(table.name()));
            rows.put(table.name(), known.of(table));
            Table old = before.get(table.oid());
            boolean isEnough = known.count() >= settings.rows() || ofTheUser.contains(table.name());
            if (known.count() == 0 || (old == null && !isEnough)) {
                empty.add(table);
            } else if (old != null && !wasHopeless) {
                List<String> columns = added(old, table, known);
                if (!columns.isEmpty()) {
                    added.put(table, columns);
                }
            }
        }
        Set<Long> filled = empty.stream().map(Table::oid).collect(Collectors.toSet());
        tables.values().stream()
                .filter(table -> hopeless.contains(table.oid()))
                .filter(table -> table.foreignKeys().stream().anyMatch(key -> filled.contains(key.target())))
                .forEach(empty::add);
        List<Unfilled> unfilled = empty.isEmpty() && added.isEmpty() ? List.of() : fill(inOrder(empty), added);
        sequences.findMissing(session.connection());
        return unfilled;
    }

    private static List<Table> inOrder(Collection<Table> unordered) {
        Map<String, Table> byName = new TreeMap<>();
        unordered.forEach(table -> byName.put(table.name(), table));
        return List.copyOf(byName.values());
    }

    /** Columns that are new and in which the upgrade put no values that tell rows apart. */
    private static List<String> added(Table old, Table table, TableRows known) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> old.column(name).isEmpty())
                .filter(name -> known.rows().stream()
                                .map(row -> String.valueOf(row.get(name)))
                                .distinct()
                                .count()
                        == 1)
                .toList();
    }

    private List<Unfilled> fill(List<Table> empty, Map<Table, List<String>> added) throws SQLException {
        Set<Table> all = new HashSet<>(empty);
        all.addAll(added.keySet());
        Connection connection = session.connection();
        types.read(connection, TableReader.types(all));
        Seeder seeder = new Seeder(connection, settings, types, taken);
        connection.setAutoCommit(false);
        try {
            LikelyReferences references = new LikelyReferences(tables.values());
            List<Unfilled> unfilled =
                    seeder.fill(empty.stream().map(references::in).toList());
            for (Map.Entry<Table, List<String>> each : added.entrySet()) {
                seeder.fillColumns(references.in(each.getKey()), each.getValue());
            }
            Touched written = Touched.in(connection);
            connection.commit();
            connection.setAutoCommit(true);
            remember(empty, unfilled);
            rows.putAll(look(connection, new TreeMap<>(written.tables())));
            sequences.forget(written);
            return unfilled;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void remember(List<Table> tried, List<Unfilled> unfilled) {
        Set<String> names = unfilled.stream().map(Unfilled::table).collect(Collectors.toSet());
        tried.stream().filter(table -> names.contains(table.name())).forEach(table -> hopeless.add(table.oid()));
    }

    /** What became of rows that are known. */
    public List<RowChange> compare(Map<String, TableRows> now) {
        return RowComparison.compare(rows, now);
    }

    /** How rows differ that were looked at twice. */
    public static List<RowChange> compare(Map<String, TableRows> before, Map<String, TableRows> after) {
        return RowComparison.compare(before, after);
    }

    /** Leaves out columns that vary for no other reason than their default, such as the time at which a row was made. */
    public List<RowChange> withoutDefaults(List<RowChange> changes) throws SQLException {
        List<String> varying = changes.stream()
                .filter(change -> change.kind() == RowChange.Kind.VARYING)
                .map(change -> change.object().name())
                .toList();
        if (varying.isEmpty()) {
            return changes;
        }
        Set<String> ofDefaults = VaryingDefaults.among(session.connection(), varying);
        return changes.stream()
                .filter(change -> change.kind() != RowChange.Kind.VARYING
                        || !ofDefaults.contains(change.object().name()))
                .toList();
    }

    /** Whether an upgrade wrote, lost or made rows, as far as the columns go that were there before. */
    public boolean areOthers(Map<String, TableRows> now) {
        return !compare(now).isEmpty()
                || now.values().stream().anyMatch(table -> table.count() > 0 && !rows.containsKey(table.table()));
    }

    /** The sequences that would give numbers again that they gave before: a gap harms nobody. */
    public List<RowChange> behind(Map<String, Long> now) {
        return sequences.behind(now);
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
