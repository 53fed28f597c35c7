/** Revisions, their graph, and the order in which they run. */
@NullMarked
package io.migratetest.revision;

import org.jspecify.annotations.NullMarked;
