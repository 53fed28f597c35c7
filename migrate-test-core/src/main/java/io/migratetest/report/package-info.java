/** Printing findings. */
@NullMarked
package io.migratetest.report;

import org.jspecify.annotations.NullMarked;
