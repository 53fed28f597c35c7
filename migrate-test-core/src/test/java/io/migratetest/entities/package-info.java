/** Mapped classes of the tests. */
@NullMarked
package io.migratetest.entities;

import org.jspecify.annotations.NullMarked;
