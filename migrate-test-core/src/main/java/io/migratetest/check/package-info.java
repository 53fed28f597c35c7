/** Questions about migrations and their answers: the round trip, findings, verdicts, the baseline. */
@NullMarked
package io.migratetest.check;

import org.jspecify.annotations.NullMarked;
