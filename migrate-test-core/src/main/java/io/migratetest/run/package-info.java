/** Executing revisions against a database. */
@NullMarked
package io.migratetest.run;

import org.jspecify.annotations.NullMarked;
