package io.migratetest.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What still happens when the user ends the program, with Ctrl-C for instance; the exit status (130) is then the JVM's doing. */
final class Interruption {

    /** How long what was stopped may take to say what became of it. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final Thread hook;
    private final CountDownLatch over;

    private Interruption(Runnable action, CountDownLatch over) {
        this.hook = new Thread(action, "migrate-test-interruption");
        this.over = over;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on the action runs if the program is ended. */
    static Interruption runs(Runnable action) {
        return new Interruption(action, new CountDownLatch(0));
    }

    /** From now on the action runs if the program is ended, which then waits for {@link #over} for a while. */
    static Interruption stops(Runnable action) {
        CountDownLatch over = new CountDownLatch(1);
        return new Interruption(
                () -> {
                    action.run();
                    await(over);
                },
                over);
    }

    private static void await(CountDownLatch over) {
        try {
            over.await(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets the action. False if the program is being ended: then the action speaks, and nobody else may. */
    boolean averted() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** What was to be stopped has said what became of it. */
    void over() {
        averted();
        over.countDown();
    }
}
