package io.migratetest.cli;

/** The entry of the program {@code migrate-test}. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        System.exit(MigrateTest.run(Terminal.ofThisProcess(), arguments));
    }
}
