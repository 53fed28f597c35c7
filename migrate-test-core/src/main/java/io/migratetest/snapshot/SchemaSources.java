package io.migratetest.snapshot;

import io.migratetest.database.LiveDatabase;
import io.migratetest.database.SessionLimits;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where models come from. */
public final class SchemaSources {

    private static final String JPA = "jpa:";
    private static final String UNIT = "jpa-unit:";
    private static final String JOOQ = "jooq:";
    private static final String DDL = "ddl:";
    private static final String SAVED = "saved:";
    private static final String LIVE = "jdbc:";

    private SchemaSources() {}

    /** The entities of packages, subpackages too; found on the class path of the current thread. */
    public static Jpa jpa(String... packages) {
        return Jpa.ofPackages(List.of(packages));
    }

    /** Entities, with the embeddables and converters that they use. */
    public static Jpa jpa(Class<?>... classes) {
        return Jpa.ofClasses(List.of(classes));
    }

    /** The entities of a persistence unit. */
    public static Jpa jpaUnit(String unit) {
        return Jpa.ofUnit(unit);
    }

    /**
     * Classes that jOOQ generated.
     *
     * @param generated a schema, such as {@code com.example.jooq.Public}, or the catalog {@code DefaultCatalog}
     */
    public static SchemaSource jooq(Class<?> generated) {
        return new Jooq(generated.getName());
    }

    /** Tables that are written down in Java. */
    public static TableModel tables(ModelTable... tables) {
        return TableModel.of(tables);
    }

    /** A script that creates everything in an empty database; UTF-8, in the words of PostgreSQL and not of {@code psql}. */
    public static SchemaSource ddl(Path script) {
        return new DdlScript(script);
    }

    /**
     * Another database: is production what the migrations say?
     *
     * @param url {@code jdbc:postgresql://host/database?user=...}; the database is only read
     */
    public static SchemaSource live(String url) {
        return new LiveSchema(LiveDatabase.at(url, SessionLimits.DEFAULT));
    }

    /** A schema that {@link SavedSchema#write} saved. */
    public static SchemaSource saved(Path file) {
        return new SavedSchema(file);
    }

    /**
     * What a specification names.
     *
     * @param specification {@code jpa:PACKAGE[,PACKAGE]}, {@code jpa-unit:NAME}, {@code jooq:CLASS}, {@code ddl:FILE}, {@code saved:FILE} or a {@code jdbc:postgresql:} URL
     * @throws ProblemException if it names nothing
     */
    public static SchemaSource parse(String specification) {
        if (specification.startsWith(JPA) && specification.length() > JPA.length()) {
            return Jpa.ofPackages(Arrays.asList(after(JPA, specification).split(",", -1)));
        }
        if (specification.startsWith(UNIT) && specification.length() > UNIT.length()) {
            return jpaUnit(after(UNIT, specification));
        }
        if (specification.startsWith(JOOQ) && specification.length() > JOOQ.length()) {
            return new Jooq(after(JOOQ, specification));
        }
        if (specification.startsWith(DDL)) {
            return ddl(Path.of(after(DDL, specification)));
        }
        if (specification.startsWith(SAVED)) {
            return saved(Path.of(after(SAVED, specification)));
        }
        if (specification.startsWith(LIVE)) {
            return live(specification);
        }
        throw Problem.of(
                        ProblemCode.INVALID_ARGUMENT,
                        "'%s' names no model".formatted(specification.replaceFirst("(?s)[^A-Za-z0-9_.-].*", "...")))
                .with(
                        "expected",
                        "jpa:PACKAGE[,PACKAGE], jpa-unit:NAME, jooq:CLASS, ddl:FILE, saved:FILE\nor jdbc:postgresql://HOST:PORT/DATABASE?user=USER")
                .asException();
    }

    private static String after(String prefix, String specification) {
        return specification.substring(prefix.length());
    }
}
