package io.migratetest.cli;

import io.migratetest.check.Baseline;
import io.migratetest.check.BaselineFile;
import io.migratetest.check.Verification;
import java.nio.file.Path;

/**
 * A baseline that is written anew after a run.
 *
 * @param known what the file holds now; read before the run, so that an unreadable one is found early
 * @param reason for what is accepted anew
 */
record BaselineUpdate(Path file, Baseline known, String reason) {

    /** Writes what the run found and gives the run as the new baseline judges it; a run that is incomplete knows too little, and writes nothing. */
    Verification apply(Verification verification, Terminal terminal) {
        if (verification.interruption().isPresent()) {
            return verification;
        }
        Baseline renewed = verification
                .drift()
                .map(drift -> known.renewed(drift, reason))
                .orElseGet(() -> known.renewed(verification.revisions(), reason));
        BaselineFile.write(file, renewed);
        terminal.err()
                .writer()
                .println("wrote %d accepted findings to %s"
                        .formatted(renewed.entries().size(), file));
        return verification.accepting(renewed);
    }
}
