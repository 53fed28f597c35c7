/** The facade: everything that the command line and the JUnit extension do starts here. */
@NullMarked
package io.migratetest;

import org.jspecify.annotations.NullMarked;
