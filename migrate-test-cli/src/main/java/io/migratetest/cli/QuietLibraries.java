package io.migratetest.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries of the user's from writing their log where our messages go. */
final class QuietLibraries {

    /** Held, since the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("org.jboss.logging"));

    private QuietLibraries() {}

    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
