/** A schema as a value, the differences of two, and the SQL that closes a difference. */
@NullMarked
package io.migratetest.schema;

import org.jspecify.annotations.NullMarked;
