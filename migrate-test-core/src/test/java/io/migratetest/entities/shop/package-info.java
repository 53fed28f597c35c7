/** A shop whose entities use everything that mappings can say. */
@NullUnmarked
package io.migratetest.entities.shop;

import org.jspecify.annotations.NullUnmarked;
