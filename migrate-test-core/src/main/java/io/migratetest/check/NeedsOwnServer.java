package io.migratetest.check;

import java.io.Serial;

/** A script writes what all databases of a server share, and runs on one that it shares with others. */
final class NeedsOwnServer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
