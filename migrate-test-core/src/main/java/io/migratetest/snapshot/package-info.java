/** Getting a schema, and the rows' state, from a database. */
@NullMarked
package io.migratetest.snapshot;

import org.jspecify.annotations.NullMarked;
