package io.migratetest.report;

import io.migratetest.check.Verification;
import java.io.IOException;

/** Writes down what a run proved, in one form. */
public interface Reporter {

    /**
     * Writes the whole report. Called once for each destination, after the run, also if the run was interrupted.
     *
     * @param out stays open; lines end with {@code \n}
     */
    void write(Verification verification, Appendable out) throws IOException;
}
