package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.run.Direction;
import io.migratetest.run.MigrationProgress;
import io.migratetest.schema.ObjectKey;
import io.migratetest.snapshot.Lint;
import io.migratetest.snapshot.SchemaLinter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the revisions that brought the lints of a schema, while a second database is upgraded to it.
 *
 * <p>After each revision the tables on which those lints depend are asked whether they are what they were, which is one query; only those that are not, and those
 * that share a lint with them, are read and linted. A lint that goes and comes again was brought by the revision that brought it last.
 */
public final class LintOrigins implements MigrationProgress {

    /** Whatever of a table linters may look at has a row in one of these catalogs. */
    private static final String STATES = """
            SELECT n.name, md5(concat_ws(' ', c.oid, c.xmin,
                (SELECT string_agg(a.attnum || ':' || a.xmin, ' ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid),
                (SELECT string_agg(d.oid || ':' || d.xmin, ' ' ORDER BY d.oid) FROM pg_attrdef d WHERE d.adrelid = c.oid),
                (SELECT string_agg(k.oid || ':' || k.xmin, ' ' ORDER BY k.oid) FROM pg_constraint k WHERE k.conrelid = c.oid),
                (SELECT string_agg(i.indexrelid || ':' || i.xmin, ' ' ORDER BY i.indexrelid) FROM pg_index i WHERE i.indrelid = c.oid)))
            FROM unnest(?) n(name) JOIN pg_class c ON c.oid = to_regclass(n.name)""";

    private final Database database;
    private final List<Lint> wanted;
    private final Map<Lint, Revision> origins = new LinkedHashMap<>();
    private Map<ObjectKey, String> known = new HashMap<>();

    /**
     * Of some lints.
     *
     * @param database that is being upgraded, at base
     * @param wanted those of the schema at head
     */
    public LintOrigins(Database database, List<Lint> wanted) {
        this.database = database;
        this.wanted = List.copyOf(wanted);
    }

    /** The lints of the schema at head that count. */
    public static List<Lint> wanted(Database head, LintSettings settings) {
        try (Connection connection = head.connect()) {
            return SchemaLinter.read(connection).stream()
                    .filter(settings::counts)
                    .toList();
        } catch (SQLException e) {
            throw lost(head, e).asException();
        }
    }

    @Override
    public void begins(Direction direction, Revision revision, int number, int total) {}

    @Override
    public void ends(Revision revision, Duration took) {
        try (Connection connection = database.connect()) {
            Map<ObjectKey, String> now = states(connection);
            List<Lint> asked = wanted.stream()
                    .filter(lint -> lint.tables().stream().anyMatch(table -> isOther(table, now)))
                    .toList();
            known = now;
            if (asked.isEmpty()) {
                return;
            }
            List<Lint> there = SchemaLinter.read(connection, tables(asked));
            for (Lint lint : asked) {
                if (!lint.isIn(there)) {
                    origins.remove(lint);
                } else {
                    origins.putIfAbsent(lint, revision);
                }
            }
        } catch (SQLException e) {
            throw lost(database, e).asException();
        }
    }

    private boolean isOther(ObjectKey table, Map<ObjectKey, String> now) {
        return !now.getOrDefault(table, "").equals(known.getOrDefault(table, ""));
    }

    private Map<ObjectKey, String> states(Connection connection) throws SQLException {
        Map<String, ObjectKey> tables = tables(wanted).stream().collect(Collectors.toMap(ObjectKey::name, key -> key));
        Map<ObjectKey, String> states = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(STATES)) {
            statement.setArray(
                    1, connection.createArrayOf("text", tables.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ObjectKey key = tables.get(rows.getString(1));
                    if (key != null) {
                        states.put(key, rows.getString(2));
                    }
                }
            }
        }
        return states;
    }

    private static Set<ObjectKey> tables(Collection<Lint> lints) {
        Set<ObjectKey> tables = new LinkedHashSet<>();
        lints.forEach(lint -> tables.addAll(lint.tables()));
        return tables;
    }

    /** What was found, once the database is at head. */
    public LintFindings findings() {
        return LintFindings.of(origins);
    }

    private static Problem lost(Database database, SQLException e) {
        return database.failure(e)
                .orElseGet(() -> Problem.of(ProblemCode.DATABASE_LOST, "the schema cannot be linted")
                        .with("server said", String.valueOf(e.getMessage()))
                        .causedBy(e));
    }
}
