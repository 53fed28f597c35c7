package io.migratetest.revision;

import io.migratetest.problem.Location;

/**
 * An author's word that a revision cannot be taken back, and why: {@code -- migrate-test: irreversible REASON}.
 *
 * @param reason never blank
 * @param location where it is said
 */
public record Irreversible(String reason, Location location) {
    public Irreversible {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a revision is irreversible for a reason");
        }
    }
}
