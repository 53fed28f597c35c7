package io.migratetest.snapshot;

import io.migratetest.database.Database;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Vocabulary;
import io.migratetest.sql.PsqlSyntax;
import io.migratetest.sql.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A script as a model: what PostgreSQL makes of it in an empty database. */
record DdlScript(Path file) implements SchemaSource {

    @Override
    public Model model(ModelDatabases databases) {
        Script script = read();
        if (script.isEmpty()) {
            throw Problem.of(ProblemCode.EMPTY_MODEL, "the model has no statement")
                    .at(script.location())
                    .with("so", "a comparison with it would prove nothing")
                    .help("name the script that creates the schema")
                    .asException();
        }
        try (Database database = databases.empty();
                Connection connection = database.connect()) {
            new ModelScript(toString(), connection).run(script);
            return new Model(toString(), SchemaReader.read(connection), Vocabulary.EVERYTHING, List.of());
        } catch (SQLException e) {
            throw ModelScript.unbuilt(toString(), e).asException();
        }
    }

    private Script read() {
        Location start = Location.of(shown(), 1);
        try {
            String text = Files.readString(file);
            PsqlSyntax.first(start, text).ifPresent(place -> {
                throw Problem.of(ProblemCode.UNSUPPORTED_SYNTAX, "only psql understands this")
                        .at(place)
                        .with("so", "the server would refuse the script")
                        .help("take the commands of psql out of it")
                        .asException();
            });
            return Script.parse(start, text);
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNREADABLE_FILE, "the script of the model cannot be read")
                    .at(Location.of(shown()))
                    .with("because", String.valueOf(e))
                    .help("name a file in UTF-8 that exists")
                    .causedBy(e)
                    .asException();
        }
    }

    private String shown() {
        return file.toString().replace('\\', '/');
    }

    @Override
    public String toString() {
        return "DDL of " + shown();
    }
}
