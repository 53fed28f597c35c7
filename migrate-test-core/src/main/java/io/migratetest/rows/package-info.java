/** Rows for every table, and what becomes of them. */
@NullMarked
package io.migratetest.rows;

import org.jspecify.annotations.NullMarked;
