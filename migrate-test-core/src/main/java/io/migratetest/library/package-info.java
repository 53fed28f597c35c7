/** Libraries that the user brings, in the version that production runs. */
@NullMarked
package io.migratetest.library;

import org.jspecify.annotations.NullMarked;
