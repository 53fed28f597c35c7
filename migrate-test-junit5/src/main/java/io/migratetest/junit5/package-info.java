/** The JUnit 5 extension: {@code @MigrationTest} turns every revision of a project into test nodes. */
@NullMarked
package io.migratetest.junit5;

import org.jspecify.annotations.NullMarked;
