package io.migratetest.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says which migrations a test class is about.
 *
 * <p>A class that also implements {@link StandardMigrationChecks} proves that each of them can be taken back. Methods may ask for a database of their own, at head or
 * at the revision of {@link AtRevision}, with parameters of type {@link Migrations}, {@link java.sql.Connection}, {@link javax.sql.DataSource}, {@code
 * schemacrawler.schema.Catalog} or {@link io.migratetest.schema.Schema}.
 *
 * <p>Inherited from superclasses and interfaces, found by {@code @Nested} classes on their enclosing class, and usable as a meta-annotation. JUnit configuration
 * parameters and system properties {@code migratetest.database}, {@code migratetest.baseline} and {@code migratetest.since} win over the annotation.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(MigrationExtension.class)
public @interface MigrationTest {

    /** The folder of the migrations: {@code classpath:db/migration}, or a path relative to the working directory; or a package of revisions in Java: {@code java:com.example.migrations}. */
    String value();

    /** The format, such as {@code diesel}; detected if empty. */
    String format() default "";

    /** {@code container[:IMAGE]}, {@code embedded[:MAJOR]} or a {@code jdbc:postgresql:} URL; what is at hand if empty. */
    String database() default "";

    /** A file with accepted findings, relative to the working directory; none if empty. */
    String baseline() default "";

    /** A revision; only those after it are checked. All if empty. */
    String since() default "";

    /**
     * The entities that the schema at head has to fit; at most one. A static method of the class that returns a {@link io.migratetest.snapshot.SchemaSource} names any
     * other model, and one that returns a {@link io.migratetest.check.DriftScope} what of it counts;
     * with {@link AtRevision} the method names the model of an earlier revision.
     */
    Jpa[] model() default {};

    /** Linters that are asked about the schema at head, so that the revision that brought what they complain about fails; none by default, at most one. */
    Lints[] lints() default {};
}
