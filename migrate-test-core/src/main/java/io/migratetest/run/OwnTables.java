package io.migratetest.run;

import io.migratetest.database.Database;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.ObjectNames;
import io.migratetest.sql.Quoting;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the tables are called in which a database says at which revisions it is, and what ever ran in it.
 *
 * @param schema in which both are; it is made if it is not there
 * @param version has a row for each head that is applied
 * @param history has a row for everything that ran
 */
public record OwnTables(String schema, String version, String history) {

    private static final Pattern RESERVED = Pattern.compile("pg_.*|information_schema");

    /** {@code migrate_test.version} and {@code migrate_test.history}. */
    public static final OwnTables DEFAULT = in(Database.OWN_SCHEMA);

    /**
     * Names that PostgreSQL keeps as they are.
     *
     * @throws ProblemException if one is empty or too long, if both tables have the same, or if the schema is PostgreSQL's own
     */
    public OwnTables {
        Stream.of(schema, version, history)
                .flatMap(name -> ObjectNames.refusal(ProblemCode.INVALID_ARGUMENT, name).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal.asException();
                });
        if (version.equals(history)) {
            throw Problem.of(
                            ProblemCode.INVALID_ARGUMENT,
                            "the version table and the history are both called '%s'".formatted(version))
                    .help("give each a name of its own")
                    .asException();
        }
        if (RESERVED.matcher(schema).matches()) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "the schema '%s' is PostgreSQL's own".formatted(schema))
                    .with("so", "migrate-test can keep no tables in it")
                    .help("name another one")
                    .asException();
        }
    }

    /** The usual names, in another schema. */
    public static OwnTables in(String schema) {
        return new OwnTables(schema, "version", "history");
    }

    /** The schema as SQL writes it. */
    String quotedSchema() {
        return Quoting.identifier(schema);
    }

    /** A table as SQL writes it. */
    String quoted(String table) {
        return quotedSchema() + "." + Quoting.identifier(table);
    }
}
