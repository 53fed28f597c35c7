package io.migratetest.snapshot;

import io.migratetest.database.Database;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Vocabulary;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables that are written down in Java, with a convention for names: what SQLAlchemy's {@code MetaData} is to Alembic.
 *
 * @param tables in any order
 * @param names of keys, checks and indexes
 */
public record TableModel(List<ModelTable> tables, NamingConvention names) implements SchemaSource {

    private static final String NAME = "tables in Java";

    public TableModel {
        tables = List.copyOf(tables);
    }

    /** Tables whose keys may have any name. */
    public static TableModel of(ModelTable... tables) {
        return new TableModel(List.of(tables), NamingConvention.NONE);
    }

    /** The same tables with one more. */
    public TableModel with(ModelTable table) {
        List<ModelTable> more = new ArrayList<>(tables);
        more.add(table);
        return new TableModel(more, names);
    }

    /** The same tables under names of a convention. */
    public TableModel named(NamingConvention convention) {
        return new TableModel(tables, convention);
    }

    @Override
    public Model model(ModelDatabases databases) {
        if (tables.isEmpty()) {
            throw Problem.of(ProblemCode.EMPTY_MODEL, "the model has no table")
                    .with("model", NAME)
                    .with("so", "a comparison with it would prove nothing")
                    .asException();
        }
        String ddl = Stream.concat(
                        tables.stream().flatMap(table -> table.creation(names)),
                        tables.stream().flatMap(table -> table.references(names)))
                .collect(Collectors.joining(";\n"));
        try (Database database = databases.withoutTables();
                Connection connection = database.connect()) {
            new ModelScript(NAME, connection).run(Script.parse(Location.of("DDL of the tables", 1), ddl));
            return new Model(NAME, SchemaReader.read(connection), Vocabulary.TABLES, List.of());
        } catch (SQLException e) {
            throw ModelScript.unbuilt(NAME, e).asException();
        }
    }
}
