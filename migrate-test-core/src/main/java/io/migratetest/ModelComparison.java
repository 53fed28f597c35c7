package io.migratetest;

import io.migratetest.autogenerate.Autogenerate;
import io.migratetest.autogenerate.ChosenRename;
import io.migratetest.autogenerate.GeneratedRevision;
import io.migratetest.check.Baseline;
import io.migratetest.check.Drift;
import io.migratetest.check.DriftCheck;
import io.migratetest.check.DriftScope;
import io.migratetest.check.EvaluatedDefaults;
import io.migratetest.database.Database;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.ModelDatabases;
import io.migratetest.snapshot.SchemaReader;
import io.migratetest.snapshot.SchemaSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Questions about a model and a scratch database that the migrations made. */
final class ModelComparison implements AutoCloseable {

    private final Database made;

    ModelComparison(Database made) {
        this.made = made;
    }

    Drift compare(SchemaSource source, DriftScope scope) {
        Schema schema = SchemaReader.read(made);
        Drift drift = DriftCheck.of(source.model(new ModelDatabases(made)), schema, scope);
        return scope.defaults() == DriftScope.Defaults.EVALUATED ? EvaluatedDefaults.in(made, drift) : drift;
    }

    /** Renames are done in the database first, so that PostgreSQL says what follows from them. */
    GeneratedRevision revision(SchemaSource source, DriftScope scope, List<ChosenRename> renames, Baseline accepted) {
        Schema before = SchemaReader.read(made);
        renames.forEach(rename -> execute(rename.statement(before)));
        Drift drift = accepted.applyTo(compare(source, scope));
        return Autogenerate.between(drift.found(), drift.target()).after(renames, before);
    }

    private void execute(String sql) {
        try (Connection connection = made.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "the rename is not possible")
                    .with("statement", sql)
                    .with("server said", String.valueOf(e.getMessage()))
                    .causedBy(e)
                    .asException();
        }
    }

    @Override
    public void close() {
        made.close();
    }
}
