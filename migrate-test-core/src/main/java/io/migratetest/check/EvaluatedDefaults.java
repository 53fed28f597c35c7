package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.Difference;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has PostgreSQL say which defaults that are written otherwise have the same value, as defaults of a column of their type. */
public final class EvaluatedDefaults {

    private static final String DEFAULT = "default";

    private static final String CREATE =
            "CREATE TEMPORARY TABLE migrate_test_defaults (model %1$s DEFAULT %2$s, schema %1$s DEFAULT %3$s)";

    /** The functions in an expression stand in its stored form by their oids. */
    private static final String VOLATILE = """
            SELECT string_agg(DISTINCT p.proname || '()', ', ')
            FROM pg_attrdef d CROSS JOIN LATERAL regexp_matches(d.adbin::text, ':(?:op)?funcid ([0-9]+)', 'g') m
                JOIN pg_proc p ON p.oid = m[1]::oid
            WHERE d.adrelid = 'pg_temp.migrate_test_defaults'::regclass AND p.provolatile = 'v'""";

    private static final String INSERT = "INSERT INTO pg_temp.migrate_test_defaults DEFAULT VALUES";
    private static final String ALIKE =
            "SELECT model::text IS NOT DISTINCT FROM schema::text FROM pg_temp.migrate_test_defaults";
    private static final String EQUAL = "SELECT model IS NOT DISTINCT FROM schema FROM pg_temp.migrate_test_defaults";

    private final Connection connection;

    private EvaluatedDefaults(Connection connection) {
        this.connection = connection;
    }

    /**
     * Drift without the defaults that only look otherwise.
     *
     * @param head the database that was compared
     * @throws ProblemException if its server is lost
     */
    public static Drift in(Database head, Drift drift) {
        try (Connection connection = head.connect()) {
            connection.setAutoCommit(false);
            return new EvaluatedDefaults(connection).judged(drift);
        } catch (SQLException e) {
            throw head.failure(e)
                    .orElseGet(() -> Problem.of(ProblemCode.DATABASE_LOST, "the defaults cannot be evaluated")
                            .with("server said", String.valueOf(e.getMessage()))
                            .causedBy(e))
                    .asException();
        }
    }

    private Drift judged(Drift drift) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        Schema meant = drift.meant();
        for (Finding finding : drift.findings()) {
            Optional<Difference> difference = finding.difference()
                    .filter(each -> each.property().filter(DEFAULT::equals).isPresent())
                    .filter(each -> each.before().isPresent() && each.after().isPresent());
            if (difference.isEmpty()) {
                findings.add(finding);
                continue;
            }
            SchemaObject column = drift.found().find(difference.get().object()).orElseThrow();
            Optional<Finding> left = judged(finding, difference.get(), column);
            left.ifPresent(findings::add);
            meant = left.isPresent() ? meant : withDefault(meant, column);
        }
        return drift.with(findings).meaning(meant);
    }

    private static Schema withDefault(Schema meant, SchemaObject column) {
        SchemaObject before = meant.find(column.key()).orElseThrow();
        Map<String, String> properties = new HashMap<>(before.properties());
        column.property(DEFAULT).ifPresent(found -> properties.put(DEFAULT, found));
        return meant.with(List.of(before), List.of(new SchemaObject(before.key(), before.owner(), properties)));
    }

    /** What is left of a finding; a default that the server cannot evaluate is another one. */
    private Optional<Finding> judged(Finding finding, Difference difference, SchemaObject column) throws SQLException {
        String type = column.property("type").orElseThrow();
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE.formatted(
                    type, difference.before().orElseThrow(), difference.after().orElseThrow()));
            Optional<String> functions = text(statement, VOLATILE);
            if (functions.isPresent()) {
                return Optional.of(
                        finding.noting("not evaluated: %s has another value each time".formatted(functions.get())));
            }
            statement.execute(INSERT);
            boolean isSame = is(statement, ALIKE) || is(statement, EQUAL);
            return isSame ? Optional.empty() : Optional.of(finding);
        } catch (SQLException e) {
            return Optional.of(finding);
        } finally {
            connection.rollback();
        }
    }

    private static boolean is(Statement statement, String question) throws SQLException {
        return text(statement, question).filter("t"::equals).isPresent();
    }

    private static Optional<String> text(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }
}
