package io.migratetest.snapshot;

import io.migratetest.database.LiveDatabase;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import io.migratetest.schema.Vocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Another database as a model, without the tables in which migration tools keep their books. */
record LiveSchema(LiveDatabase database) implements SchemaSource {

    private static final Set<String> BOOKS = Set.of(
            "flyway_schema_history",
            "databasechangelog",
            "databasechangeloglock",
            "alembic_version",
            "schema_migrations",
            "goose_db_version",
            "gorp_migrations",
            "_sqlx_migrations",
            "__diesel_schema_migrations",
            "changelog");

    @Override
    public Model model(ModelDatabases databases) {
        try (Connection connection = database.connectToRead()) {
            Schema schema = withoutBooks(SchemaReader.read(connection).objects());
            return new Model(toString(), schema, Vocabulary.EVERYTHING, List.of());
        } catch (SQLException e) {
            throw Problem.of(ProblemCode.DATABASE_LOST, "the schema of the live database cannot be read")
                    .with("database", database.toString())
                    .with("server said", String.valueOf(e.getMessage()))
                    .help("the role needs no more than to log in and to read the catalogs")
                    .causedBy(e)
                    .asException();
        }
    }

    private static Schema withoutBooks(Collection<SchemaObject> objects) {
        Schema all = Schema.of(objects);
        Set<SchemaObject> kept = new HashSet<>(objects);
        kept.removeIf(object -> isOfBooks(object, all));
        return Schema.of(kept);
    }

    private static boolean isOfBooks(SchemaObject object, Schema all) {
        Optional<SchemaObject> each = Optional.of(object);
        while (each.isPresent()) {
            String name = each.get().key().name();
            if (each.get().key().kind().equals("table") && BOOKS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                return true;
            }
            each = each.get().owner().flatMap(all::find);
        }
        return false;
    }

    @Override
    public String toString() {
        return "the database " + database;
    }
}
