package io.migratetest.planted.check;

/** Breaks two rules: it prints, and it sleeps. */
public final class PrintsAndSleeps {
    private PrintsAndSleeps() {}

    static void run() throws InterruptedException {
        System.out.println("waiting");
        Thread.sleep(1);
    }
}
