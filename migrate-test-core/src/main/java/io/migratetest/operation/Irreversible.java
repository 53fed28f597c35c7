package io.migratetest.operation;

/**
 * There is no way back.
 *
 * @param reason why; never blank
 */
public record Irreversible(String reason) implements Downgrade {

    public Irreversible {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a revision is irreversible for a reason");
        }
    }
}
