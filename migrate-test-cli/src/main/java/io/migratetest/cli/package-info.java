/** The command line. */
@NullMarked
package io.migratetest.cli;

import org.jspecify.annotations.NullMarked;
