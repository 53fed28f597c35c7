package io.migratetest.snapshot;

import io.migratetest.database.Database;
import io.migratetest.library.OptionalLibrary;
import io.migratetest.library.UserLibraries;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Schema;
import io.migratetest.schema.Vocabulary;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Has Hibernate write the DDL for entities and PostgreSQL run it.
 *
 * <p>Loaded beside the user's Hibernate where that is not ours, so it touches nothing of the shared classes but what is public.
 */
final class HibernateModel {

    private final Jpa jpa;
    private final ClassLoader users;

    private HibernateModel(Jpa jpa, ClassLoader users) {
        this.jpa = jpa;
        this.users = users;
    }

    /** The model of some entities. */
    static Model of(Jpa jpa, ModelDatabases databases) {
        OptionalLibrary.HIBERNATE.require(
                HibernateModel.class.getClassLoader(),
                Location.of("the model: " + jpa),
                "nobody can say what schema the entities mean: only it knows");
        return new HibernateModel(jpa, UserLibraries.ofThread()).built(databases);
    }

    private Model built(ModelDatabases databases) {
        List<String> remarks = new ArrayList<>();
        String ddl = ddl(databases.server().version(), remarks);
        Script script = Script.parse(Location.of("DDL of Hibernate", 1), ddl);
        if (script.statements().stream().noneMatch(statement -> CreatedBy.creates(statement.text(), "table"))) {
            throw Problem.of(ProblemCode.EMPTY_MODEL, "the model has no table")
                    .with("model", jpa.toString())
                    .with("so", "a comparison with it would prove nothing")
                    .help("name the packages of the entities, or a persistence unit that lists them")
                    .asException();
        }
        try (Database database = databases.withoutTables();
                Connection connection = database.connect()) {
            new ModelScript(jpa.toString(), connection).runBesideWhatIsThere(script);
            Schema schema = SchemaReader.read(connection);
            return new Model(jpa.toString(), schema, Vocabulary.ENTITIES, remarks);
        } catch (SQLException e) {
            throw ModelScript.unbuilt(jpa.toString(), e).asException();
        }
    }

    private String ddl(String serverVersion, List<String> remarks) {
        HibernateDdl hibernate = new HibernateDdl(users, jpa, serverVersion);
        if (jpa.unit().isPresent()) {
            return hibernate.ofUnit(jpa.unit().get());
        }
        Entities entities = Entities.of(jpa, users);
        Set<String> mapped = entities.mapped();
        if (mapped.isEmpty()) {
            throw Problem.of(ProblemCode.EMPTY_MODEL, "the model has no entity")
                    .with("model", jpa.toString())
                    .with("so", "a comparison with it would prove nothing")
                    .help("name packages on the class path that hold classes with @Entity")
                    .asException();
        }
        remarks.addAll(entities.leftOut());
        return hibernate.ofClasses(mapped, remarks);
    }
}
