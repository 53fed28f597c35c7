package io.migratetest.snapshot;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts how often this thread asks a server, the questions of JDBC's metadata among them: the driver notes each one in its log. */
final class QuestionCount extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final long thread = Thread.currentThread().getId();
    private final AtomicInteger count = new AtomicInteger();

    private QuestionCount() {}

    @FunctionalInterface
    interface Work {
        Object run() throws SQLException;
    }

    static int during(Work work) throws SQLException {
        QuestionCount counter = new QuestionCount();
        Level level = DRIVER.getLevel();
        boolean passedOn = DRIVER.getUseParentHandlers();
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counter);
        DRIVER.setLevel(Level.FINEST);
        try {
            work.run();
            return counter.count.get();
        } finally {
            DRIVER.setLevel(level);
            DRIVER.removeHandler(counter);
            DRIVER.setUseParentHandlers(passedOn);
        }
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLongThreadID() == thread && entry.getMessage().startsWith("  simple execute")) {
            count.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
