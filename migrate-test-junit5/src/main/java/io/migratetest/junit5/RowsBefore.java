package io.migratetest.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a test class that inserts rows into a database that is at the parents of a revision; the round trip of that revision is made with them, and
 * with made-up rows in all other tables.
 *
 * <p>It takes one parameter, a {@link java.sql.Connection}, which is committed after it. Such rows can also lie beside the migrations: {@code rows/0007.sql}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface RowsBefore {

    /** The revision's id or an unambiguous beginning of it. */
    String value();
}
