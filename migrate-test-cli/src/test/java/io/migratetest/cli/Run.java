package io.migratetest.cli;

import io.migratetest.cli.Terminal.Output;
import io.migratetest.cli.Terminal.Reader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** One call of the program inside this JVM, with what it printed; what differs from run to run is made equal. */
record Run(int status, String out, String err) {

    /** The shared embedded server of all tests. */
    static final String EMBEDDED = "embedded";

    /** As a script calls it. */
    static Run of(String... arguments) {
        return read(Reader.PROGRAM, Map.of(), arguments);
    }

    /** As a person calls it. */
    static Run byPerson(Map<String, String> environment, String... arguments) {
        return read(Reader.PERSON, environment, arguments);
    }

    private static Run read(Reader reader, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new Output(new PrintWriter(out, true), reader),
                new Output(new PrintWriter(err, true), reader),
                environment);
        int status = MigrateTest.run(terminal, arguments);
        return new Run(status, normalised(out.toString()), normalised(err.toString()));
    }

    static String normalised(String text) {
        return text.replaceAll("migrate-test (development|\\d\\S*)", "migrate-test VERSION")
                .replaceAll(" in [0-9.]+ m?s:", " in TIME:")
                .replaceAll("PostgreSQL [0-9.]+", "PostgreSQL VERSION");
    }
}
