package io.migratetest.run;

import io.migratetest.revision.ScriptFailure;

/** What came of running a section in a transaction that is not committed yet. */
public sealed interface Attempt {

    /** It ran; its transaction is open and waits for {@link Session#commit} or {@link Session#rollback}. */
    record Held() implements Attempt {}

    /** The server refused it; everything is rolled back. */
    record Refused(ScriptFailure failure) implements Attempt {}

    /** Its tool would run it without a transaction, or it ends its own: it can only be run for good. Nothing has changed. */
    record NotHoldable() implements Attempt {}
}
