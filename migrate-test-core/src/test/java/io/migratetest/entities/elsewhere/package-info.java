/** An entity in a schema of its own. */
@NullUnmarked
package io.migratetest.entities.elsewhere;

import org.jspecify.annotations.NullUnmarked;
