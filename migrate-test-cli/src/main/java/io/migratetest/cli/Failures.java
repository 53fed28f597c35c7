package io.migratetest.cli;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.report.Tool;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what ends a command before its time. A stack trace is shown for our own defects only: for anything else it would tell the user nothing. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        String message = String.valueOf(exception.getMessage());
        Problem problem = Problem.of(
                ProblemCode.INVALID_ARGUMENT, message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            problem = problem.with("near", String.join(", ", unmatched.getSuggestions()));
        }
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        return print(List.of(problem.help("%s --help shows what it takes".formatted(command))));
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof ParameterException unusable) {
            return handleParseException(unusable, new String[0]);
        }
        if (exception instanceof ProblemException problems) {
            return print(problems.problems());
        }
        return print(List.of(defect(exception)));
    }

    private int print(List<Problem> problems) {
        PrintWriter err = terminal.err().writer();
        problems.forEach(problem -> err.println(problem.render()));
        Problem first = problems.get(0);
        if (first.code() == ProblemCode.DEFECT) {
            first.cause().ifPresent(cause -> cause.printStackTrace(err));
        }
        return ExitStatus.of(first);
    }

    private static Problem defect(Exception exception) {
        return Problem.of(ProblemCode.DEFECT, "a defect in migrate-test ended the run")
                .with("version", Tool.current().toString())
                .with("java", System.getProperty("java.vm.name") + " " + Runtime.version())
                .with("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .help("please report it with the lines above and below, and with the revision if it can be shown")
                .causedBy(exception);
    }
}
