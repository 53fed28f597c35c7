/** An entity that maps columns twice, and columns that it does not write. */
@NullUnmarked
package io.migratetest.entities.twice;

import org.jspecify.annotations.NullUnmarked;
