package io.migratetest.source;

import java.util.logging.Level;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.slf4j.LoggerFactory;

/** Leads what Liquibase tells to where the user's own logging wants it: by itself it would print each changeset. */
final class LiquibaseLog extends AbstractLogService {

    @Override
    public int getPriority() {
        return PRIORITY_NOT_APPLICABLE;
    }

    @Override
    @SuppressWarnings("rawtypes") // As the interface has it.
    public Logger getLog(Class type) {
        return new Debugging(LoggerFactory.getLogger(type));
    }

    /** A failure comes back as an exception, so that nothing is louder than a trace. */
    private static final class Debugging extends AbstractLogger {

        private final org.slf4j.Logger log;

        Debugging(org.slf4j.Logger log) {
            this.log = log;
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            if (!level.equals(Level.OFF)) {
                log.debug(message, cause);
            }
        }

        @Override
        public void close() {
            // Holds nothing open.
        }
    }
}
