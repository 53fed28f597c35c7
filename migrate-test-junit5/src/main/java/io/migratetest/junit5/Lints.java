package io.migratetest.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which lints of SchemaCrawler fail the revision that brought them: see {@link MigrationTest#lints}. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Lints {

    /** The least that fails: {@code low}, {@code medium}, {@code high} or {@code critical}. */
    String threshold() default "high";

    /** Linters or objects that do not count: {@code "table-cycles"}, {@code "table audit.*"}; {@code *} stands for anything. */
    String[] exclude() default {};
}
