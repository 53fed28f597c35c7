package io.migratetest.snapshot;

import io.migratetest.database.Database;
import io.migratetest.library.OptionalLibrary;
import io.migratetest.library.UserLibraries;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Vocabulary;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Has jOOQ write the DDL for its generated classes and PostgreSQL run it.
 *
 * <p>Loaded beside the user's jOOQ where that is not ours, so it touches nothing of the shared classes but what is public.
 */
final class JooqModel {

    private JooqModel() {}

    /** The model of a generated class. */
    static Model of(String type, ModelDatabases databases) {
        String name = name(type);
        OptionalLibrary.JOOQ.require(
                JooqModel.class.getClassLoader(),
                Location.of("the model: " + name),
                "nobody can say what schema the classes mean: only it knows");
        JooqDdl ddl = JooqDdl.of(type, UserLibraries.ofThread());
        if (ddl.tables().isEmpty()) {
            throw Problem.of(ProblemCode.EMPTY_MODEL, "the model has no table")
                    .with("model", name)
                    .with("so", "a comparison with it would prove nothing")
                    .help("name the generated class of the schema that holds the tables, or the catalog of all schemas")
                    .asException();
        }
        try (Database database = databases.withoutTables();
                Connection connection = database.connect()) {
            ModelScript statements = new ModelScript(name, connection);
            statements.runBesideWhatIsThere(script(ddl.types()));
            statements.run(script(ddl.tables()));
            statements.runWhatTreesCanHold(script(ddl.indexes()));
            return new Model(name, SchemaReader.read(connection), Vocabulary.GENERATED_CLASSES, List.of());
        } catch (SQLException e) {
            throw ModelScript.unbuilt(name, e).asException();
        }
    }

    static String name(String type) {
        return "jOOQ's classes of " + type;
    }

    private static Script script(List<String> statements) {
        return Script.parse(Location.of("DDL of jOOQ", 1), String.join(";\n", statements));
    }
}
