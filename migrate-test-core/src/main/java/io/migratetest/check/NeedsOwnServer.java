package io.migratetest.check;

import java.io.Serial;
import java.util.List;

/** A script writes what all databases of a server share, and runs on one that it shares with others. */
final class NeedsOwnServer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> takingBack;

    NeedsOwnServer(List<String> takingBack) {
        this.takingBack = List.copyOf(takingBack);
    }

    /** The statements that take back what the script has committed, once its database is gone. */
    List<String> takingBack() {
        return takingBack;
    }
}
