package io.migratetest.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The revision at which a test's database starts, just after its upgrade; on a class for all of its methods. Without it they start at head.
 *
 * <p>On a static method that returns a {@link io.migratetest.snapshot.SchemaSource}: the revision whose schema has to fit that model.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AtRevision {

    /** The revision's id or an unambiguous beginning of it; {@code base} for an empty database. */
    String value();
}
