package io.migratetest.cli;

/** What still happens when the user ends the program, with Ctrl-C for instance; the exit status (130) is then the JVM's doing. */
final class Interruption {

    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    /** From now on the action runs if the program is ended. */
    static Interruption runs(Runnable action) {
        Thread hook = new Thread(action, "migrate-test-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    /** Forgets the action. False if the program is being ended: then the action speaks, and nobody else may. */
    boolean averted() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
