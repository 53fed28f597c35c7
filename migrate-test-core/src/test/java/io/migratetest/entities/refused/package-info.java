/** An entity that Hibernate refuses. */
@NullUnmarked
package io.migratetest.entities.refused;

import org.jspecify.annotations.NullUnmarked;
