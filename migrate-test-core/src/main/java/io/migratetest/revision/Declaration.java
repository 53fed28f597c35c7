package io.migratetest.revision;

import io.migratetest.problem.Location;
import java.util.Locale;

/**
 * What the author of a revision says about its round trip, and why: {@code -- migrate-test: irreversible REASON}.
 *
 * @param kind what is said
 * @param reason never blank
 * @param location where it is said
 */
public record Declaration(Kind kind, String reason, Location location) {

    public Declaration {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a declaration has a reason");
        }
    }

    /** What can be said. */
    public enum Kind {
        /** There is no way back. */
        IRREVERSIBLE,
        /** The round trip is not to be made; the revision is upgraded only. */
        SKIP;

        /** The word that stands in the comment. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
