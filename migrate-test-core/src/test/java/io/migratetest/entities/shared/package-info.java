/** Two entities on one table. */
@NullUnmarked
package io.migratetest.entities.shared;

import org.jspecify.annotations.NullUnmarked;
