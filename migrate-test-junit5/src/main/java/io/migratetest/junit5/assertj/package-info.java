/** AssertJ assertions on what tests of migrations are handed; they need {@code org.assertj:assertj-core} on the class path. */
@NullMarked
package io.migratetest.junit5.assertj;

import org.jspecify.annotations.NullMarked;
