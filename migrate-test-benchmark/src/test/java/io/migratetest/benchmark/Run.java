package io.migratetest.benchmark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** One call of the program inside this JVM, with what it printed. */
record Run(int status, String out, String err) {

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int status = BenchmarkCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Run(status, out.toString(), err.toString());
    }
}
