package io.migratetest.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The entities that the schema at head has to fit: see {@link MigrationTest#model}.
 *
 * <p>Needs Hibernate, 6.6 or 7, on the class path of the test.
 */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Jpa {

    /** Packages that hold entities, subpackages too. */
    String[] packages() default {};

    /** Entities, embeddables and converters themselves. */
    Class<?>[] classes() default {};

    /** The persistence unit that lists them. */
    String unit() default "";

    /** Settings of Hibernate: {@code "hibernate.physical_naming_strategy=com.example.Names"}. */
    String[] settings() default {};

    /** Objects that do not count: {@code "table public.batch_*"}; {@code *} stands for anything. */
    String[] exclude() default {};
}
