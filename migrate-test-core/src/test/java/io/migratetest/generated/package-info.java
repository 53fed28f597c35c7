/** Classes as jOOQ's generator writes them: of a shop with two tables, a view and what else a schema has. */
@NullUnmarked
package io.migratetest.generated;

import org.jspecify.annotations.NullUnmarked;
