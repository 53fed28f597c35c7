package io.migratetest.revision;

import io.migratetest.problem.Location;
import java.util.Locale;

/**
 * What the author of a revision says about its round trip, and why: {@code -- migrate-test: irreversible REASON}.
 *
 * @param kind what is said
 * @param target of what it is said: a table, or a column as {@code users.phone}; empty where it is said of the whole revision
 * @param reason never blank
 * @param location where it is said
 */
public record Declaration(Kind kind, String target, String reason, Location location) {

    /** Something that is said of the whole revision. */
    public Declaration(Kind kind, String reason, Location location) {
        this(kind, "", reason, location);
    }

    public Declaration {
        if (kind.hasTarget() == target.isEmpty()) {
            throw new IllegalArgumentException("'" + kind.word() + "' cannot be said of '" + target + "'");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a declaration has a reason");
        }
    }

    /** What can be said. */
    public enum Kind {
        /** There is no way back. */
        IRREVERSIBLE,
        /** The round trip is not to be made; the revision is upgraded only. */
        SKIP,
        /** The downgrade loses what stands in a table or column. */
        LOSES;

        /** Whether it is said of a part of the schema. */
        public boolean hasTarget() {
            return this == LOSES;
        }

        /** The word that stands in the comment. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
