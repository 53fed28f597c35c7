/** What went wrong, as a value that every face prints the same way. */
@NullMarked
package io.migratetest.problem;

import org.jspecify.annotations.NullMarked;
