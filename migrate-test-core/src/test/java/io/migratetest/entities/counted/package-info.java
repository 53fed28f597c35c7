/** An entity with a type that PostgreSQL does not bring along. */
@NullUnmarked
package io.migratetest.entities.counted;

import org.jspecify.annotations.NullUnmarked;
