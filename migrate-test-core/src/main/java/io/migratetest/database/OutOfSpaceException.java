package io.migratetest.database;

import java.io.IOException;
import java.io.Serial;

/** A server could not be started because the place for its data is full. */
final class OutOfSpaceException extends IOException {

    /** What the operating system calls it, in the words that PostgreSQL repeats. */
    static final String TEXT = "No space left on device";

    @Serial
    private static final long serialVersionUID = 1L;

    OutOfSpaceException(String message) {
        super(message);
    }
}
