package io.migratetest.cli;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The commands that run over files that were written, a formatter for instance. */
record PostWrite(List<String> commands, Terminal terminal) {

    private static final String FILE = "{file}";

    PostWrite {
        commands = List.copyOf(commands);
    }

    /**
     * Runs each command over each file.
     *
     * @throws ProblemException if one does not start, or fails; the files stay
     */
    void over(List<Path> files) {
        for (Path file : files) {
            commands.forEach(command -> run(command, file));
        }
    }

    private void run(String command, Path file) {
        List<String> words = Arrays.stream(command.strip().split("\\s+"))
                .map(word -> word.replace(FILE, file.toString()))
                .toList();
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw problem(command, file)
                        .with("exit status", String.valueOf(status))
                        .with("it said", said.strip())
                        .asException();
            }
            terminal.err().writer().print(said);
        } catch (IOException e) {
            throw problem(command, file)
                    .with("cause", String.valueOf(e.getMessage()))
                    .causedBy(e)
                    .asException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw problem(command, file)
                    .with("cause", "it was interrupted")
                    .causedBy(e)
                    .asException();
        }
    }

    private static Problem problem(String command, Path file) {
        return Problem.of(ProblemCode.TOOL_FAILED, "a command that runs over new files failed")
                .with("command", command)
                .with("file", file + ", which is written");
    }
}
