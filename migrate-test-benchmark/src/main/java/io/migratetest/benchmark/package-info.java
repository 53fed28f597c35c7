/** What the round trip costs, measured beside the same scripts without it. */
@NullMarked
package io.migratetest.benchmark;

import org.jspecify.annotations.NullMarked;
