package io.migratetest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Python interpreter that has loaded a project of Alembic and runs one step after the other, so that the start is paid once.
 *
 * <p>Requests and answers are lines of JSON, see {@code alembic_worker.py}. The interpreter ends with its standard input, and so with this JVM at the latest.
 */
final class AlembicWorker implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int KEPT_LINES = 20;

    private final Process process;
    private final BufferedReader answers;
    private final Deque<String> said = new ArrayDeque<>();
    private final Thread listener;

    private AlembicWorker(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.listener = new Thread(this::listen, "migrate-test-alembic");
        listener.setDaemon(true);
        listener.start();
    }

    /**
     * Starts an interpreter.
     *
     * @throws IOException if there is no such program
     */
    static AlembicWorker start(String python, Path folder) throws IOException {
        return new AlembicWorker(new ProcessBuilder(python, "-u", "-c", program())
                .directory(folder.toFile())
                .start());
    }

    private static String program() {
        try (InputStream resource =
                Objects.requireNonNull(AlembicWorker.class.getResourceAsStream("alembic_worker.py"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this jar cannot be read", e);
        }
    }

    static ObjectNode request(String what) {
        return JSON.createObjectNode().put("do", what);
    }

    /** There is no answer and no interpreter any more. */
    static final class Lost extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String hint;

        Lost(String reason, String hint) {
            super(reason);
            this.hint = hint;
        }

        /** What may help. */
        String hint() {
            return hint;
        }
    }

    /**
     * Asks, and waits for the answer.
     *
     * @throws Lost if the interpreter ends instead, or does not answer in time; then it is ended with everything that it started
     */
    JsonNode ask(ObjectNode request, Duration limit) throws Lost {
        CompletableFuture<JsonNode> answer = CompletableFuture.supplyAsync(() -> exchange(request));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new Lost(
                    "no answer within %d seconds".formatted(limit.toSeconds()),
                    "a step that runs so long needs a larger --statement-timeout");
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new Lost("interrupted", "run it again");
        } catch (ExecutionException e) {
            close();
            throw new Lost(
                    "the interpreter ended" + (said().isEmpty() ? "" : " and said:\n" + said()),
                    "what ends it here ends 'alembic upgrade', too: see what that says");
        }
    }

    private JsonNode exchange(ObjectNode request) {
        try {
            Writer requests = process.outputWriter(StandardCharsets.UTF_8);
            requests.append(request.toString()).append('\n').flush();
            String line = answers.readLine();
            if (line == null) {
                throw new EOFException("no answer");
            }
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of what it printed beside its answers, until its end. */
    private String said() {
        join();
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    private void join() {
        try {
            listener.join(Duration.ofSeconds(1).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                synchronized (said) {
                    said.add(line);
                    if (said.size() > KEPT_LINES) {
                        said.remove();
                    }
                }
            }
        } catch (IOException ended) {
            // It says nothing more.
            return;
        }
    }

    /** Ends the interpreter and everything that it started. */
    @Override
    public void close() {
        ToolProcess.end(process);
    }
}
