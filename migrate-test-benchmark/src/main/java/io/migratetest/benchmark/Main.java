package io.migratetest.benchmark;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/** The entry of the program {@code benchmark}. */
public final class Main {

    private Main() {}

    /** Measures and ends the JVM with the exit status. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
        PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
        System.exit(BenchmarkCommand.run(out, err, arguments));
    }
}
