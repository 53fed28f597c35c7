package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Links;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A revision that is to be written.
 *
 * @param id as the header says it
 * @param message what it does, in words; may be empty
 * @param links what it builds on
 * @param created when
 * @param up the statements of the upgrade; empty for a hint to write them
 * @param down the statements of the downgrade; empty for a hint to write them
 * @param irreversible why there is no way back; the downgrade is left out then
 */
public record RevisionDraft(
        String id,
        String message,
        Links links,
        OffsetDateTime created,
        String up,
        String down,
        Optional<String> irreversible) {

    public RevisionDraft {
        requireLegal("revision", id);
        links.labels().forEach(label -> requireLegal("branch", label));
    }

    private static void requireLegal(String what, String name) {
        if (!LegalNames.isLegal(name)) {
            throw LegalNames.explained(Problem.of(
                            ProblemCode.INVALID_ARGUMENT, "'%s' cannot be a name of a %s".formatted(name, what)))
                    .asException();
        }
    }

    /** A draft to be filled by hand. */
    public RevisionDraft(String id, String message, Links links, OffsetDateTime created) {
        this(id, message, links, created, "", "", Optional.empty());
    }

    /** This draft with its statements. */
    public RevisionDraft doing(String upgrade, String downgrade) {
        return new RevisionDraft(id, message, links, created, upgrade, downgrade, irreversible);
    }

    /** This draft without a way back, and the reason. */
    public RevisionDraft irreversible(String reason) {
        return new RevisionDraft(id, message, links, created, up, "", Optional.of(reason));
    }
}
