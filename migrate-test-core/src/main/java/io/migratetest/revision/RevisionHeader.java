package io.migratetest.revision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a revision in Java says of itself: {@code @RevisionHeader(id = "0003", message = "add email", parents = "0002")}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RevisionHeader {

    /** Unique among all revisions; without {@code @}, {@code -}, {@code +} and {@code :}. */
    String id();

    /** What it does, in words. */
    String message() default "";

    /** Ids of the revisions that it builds on; none for a first revision. */
    String[] parents() default {};

    /** Names of the branch that begins here. */
    String[] labels() default {};

    /** Ids of revisions that have to be applied before it, though it does not build on them. */
    String[] dependsOn() default {};

    /** When it was written: {@code 2026-11-21}. */
    String date() default "";

    /** What is made around it; operations that commit, or that run in no transaction, need {@link Transaction#BARE}. */
    Transaction transaction() default Transaction.WRAPPED;
}
