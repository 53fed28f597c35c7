/** Writing a revision from the difference between two schemas. */
@NullMarked
package io.migratetest.autogenerate;

import org.jspecify.annotations.NullMarked;
