/** Reading revisions from wherever people keep them. */
@NullMarked
package io.migratetest.source;

import org.jspecify.annotations.NullMarked;
