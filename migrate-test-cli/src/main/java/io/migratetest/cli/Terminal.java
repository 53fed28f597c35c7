package io.migratetest.cli;

import io.migratetest.report.Colour;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err progress and problems
 * @param environment variables such as {@code NO_COLOR}
 */
record Terminal(Output out, Output err, Map<String, String> environment) {

    private static final String DUMB = "dumb";

    Terminal {
        environment = Map.copyOf(environment);
    }

    /**
     * One of the standard streams. A reader that went away is no error: the writer then prints into the void.
     *
     * @param writer flushes at each line
     */
    record Output(PrintWriter writer, Reader reader) {

        /** Prints lines of which there may be thousands: the reader gets them in large parts. */
        void print(Consumer<Consumer<String>> lines) {
            PrintWriter parts = new PrintWriter(new BufferedWriter(writer));
            lines.accept(parts::println);
            parts.flush();
        }

        private static Output of(FileDescriptor descriptor, int number) {
            PrintWriter writer = new PrintWriter(
                    new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
            return new Output(writer, Reader.of(number));
        }
    }

    /** Who reads a stream. */
    enum Reader {
        PERSON,
        PROGRAM;

        /** Java cannot say it of a single stream, the command {@code test} can; where there is none, nobody gets escape sequences. */
        private static Reader of(int descriptor) {
            try {
                Process test = new ProcessBuilder("test", "-t", String.valueOf(descriptor))
                        .inheritIO()
                        .start();
                return test.waitFor() == 0 ? PERSON : PROGRAM;
            } catch (IOException e) {
                return PROGRAM;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return PROGRAM;
            }
        }
    }

    static Terminal ofThisProcess() {
        return new Terminal(Output.of(FileDescriptor.out, 1), Output.of(FileDescriptor.err, 2), System.getenv());
    }

    /** Colours are for people who did not refuse them: {@code NO_COLOR} with any text, {@code TERM=dumb}. */
    Colour colourOf(Output output) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty() || DUMB.equals(environment.get("TERM"));
        return output.reader() == Reader.PERSON && !refused ? Colour.ON : Colour.OFF;
    }
}
