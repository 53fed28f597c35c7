package io.migratetest.junit5;

import io.migratetest.database.Database;
import java.io.Serial;

/** Not a failure but a note beside one, in the only place that every report of a failed test shows. */
final class KeptDatabase extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    KeptDatabase(Database database) {
        super("the database of this test is kept: " + database.jdbcUrl(), null, false, false);
    }
}
