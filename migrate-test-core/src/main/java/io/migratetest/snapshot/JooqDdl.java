package io.migratetest.snapshot;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Catalog;
import org.jooq.DDLExportConfiguration;
import org.jooq.DDLFlag;
import org.jooq.DSLContext;
import org.jooq.EnumType;
import org.jooq.Meta;
import org.jooq.SQLDialect;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.jooq.impl.DSL;

/**
 * The DDL that jOOQ writes; it never gets a database to see. Views and table functions lie among the tables of generated classes, and are left out; domains and composite
 * types have to be there.
 *
 * @param types schemas, sequences and enum types
 * @param tables with their keys and checks
 * @param indexes that are no key's
 */
record JooqDdl(List<String> types, List<String> tables, List<String> indexes) {

    private static final DSLContext JOOQ = DSL.using(SQLDialect.POSTGRES);

    JooqDdl {
        types = List.copyOf(types);
        tables = List.copyOf(tables);
        indexes = List.copyOf(indexes);
    }

    /** The DDL for a generated class. */
    static JooqDdl of(String type, ClassLoader users) {
        try {
            Schema[] schemas = schemas(generated(type, users)).toArray(Schema[]::new);
            if (schemas.length == 0) {
                throw notGenerated(type).asException();
            }
            Meta meta = JOOQ.meta(schemas).filterTables(JooqDdl::isMade);
            return new JooqDdl(
                    Stream.concat(ddl(meta, DDLFlag.SCHEMA, DDLFlag.SEQUENCE), enums(meta))
                            .toList(),
                    ddl(meta, DDLFlag.TABLE, DDLFlag.PRIMARY_KEY, DDLFlag.UNIQUE, DDLFlag.FOREIGN_KEY, DDLFlag.CHECK)
                            .toList(),
                    ddl(meta, DDLFlag.INDEX).toList());
        } catch (ClassNotFoundException missing) {
            throw Problem.of(ProblemCode.INVALID_MODEL, "there is no class '%s'".formatted(type))
                    .with("so", "nobody can say what schema it means")
                    .help(
                            "name the class that jOOQ generated for the schema, with its package: com.example.jooq.Public")
                    .causedBy(missing)
                    .asException();
        } catch (ProblemException ours) {
            throw ours;
        } catch (RuntimeException | LinkageError | IllegalAccessException refused) {
            throw refused(type, refused).asException();
        }
    }

    /** The classes have their one instance in a constant. */
    private static Object generated(String type, ClassLoader users)
            throws ClassNotFoundException, IllegalAccessException {
        Class<?> found = Class.forName(type, false, users);
        for (Field field : found.getDeclaredFields()) {
            if (field.getType().equals(found) && field.trySetAccessible()) {
                return field.get(null);
            }
        }
        throw notGenerated(type).asException();
    }

    private static List<? extends Schema> schemas(Object generated) {
        if (generated instanceof Catalog catalog) {
            return catalog.getSchemas();
        }
        return generated instanceof Schema schema ? List.of(schema) : List.of();
    }

    private static boolean isMade(Table<?> table) {
        return !table.getTableType().isView() && table.getTableType() != TableType.FUNCTION;
    }

    private static Stream<String> ddl(Meta meta, DDLFlag... flags) {
        DDLExportConfiguration configuration =
                new DDLExportConfiguration().flags(flags).createSchemaIfNotExists(true);
        return meta.ddl(configuration).queryStream().map(JOOQ::renderInlined);
    }

    /** jOOQ writes no DDL for them. */
    private static Stream<String> enums(Meta meta) {
        Map<String, String> types = new TreeMap<>();
        meta.getTables().stream()
                .flatMap(table -> Arrays.stream(table.fields()))
                .map(field ->
                        field.getDataType().isArray() ? field.getDataType().getArrayComponentType() : field.getType())
                .filter(type -> EnumType.class.isAssignableFrom(type) && type.isEnum())
                .map(type -> (EnumType) type.getEnumConstants()[0])
                .filter(value -> value.getName() != null)
                .forEach(value -> types.put(value.getName(), creation(value)));
        return types.values().stream();
    }

    private static String creation(EnumType value) {
        Schema schema = value.getSchema();
        String[] literals = Arrays.stream(value.getClass().getEnumConstants())
                .map(each -> ((EnumType) each).getLiteral())
                .toArray(String[]::new);
        return JOOQ.renderInlined(JOOQ.createType(
                        schema == null ? DSL.name(value.getName()) : DSL.name(schema.getName(), value.getName()))
                .asEnum(literals));
    }

    private static Problem notGenerated(String type) {
        return Problem.of(ProblemCode.INVALID_MODEL, "'%s' is no schema that jOOQ generated".formatted(type))
                .with("so", "nobody can say what schema it means")
                .help(
                        "name the class of a schema, com.example.jooq.Public, or the catalog of all, com.example.jooq.DefaultCatalog");
    }

    private static Problem refused(String type, Throwable refused) {
        return Problem.of(ProblemCode.INVALID_MODEL, "jOOQ refuses its classes")
                .with("model", JooqModel.name(type))
                .with("jOOQ said", String.valueOf(refused.getMessage()))
                .with("so", "nobody can say what schema they mean")
                .help("use the version of jOOQ that generated them")
                .causedBy(refused);
    }
}
