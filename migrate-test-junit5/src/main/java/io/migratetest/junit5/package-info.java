/** Migrations in JUnit: one test node per revision and step, and databases at any revision as parameters. */
@NullMarked
package io.migratetest.junit5;

import org.jspecify.annotations.NullMarked;
