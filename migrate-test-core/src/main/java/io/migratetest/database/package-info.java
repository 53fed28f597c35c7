/** Getting an empty PostgreSQL. */
@NullMarked
package io.migratetest.database;

import org.jspecify.annotations.NullMarked;
