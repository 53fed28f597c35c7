package io.migratetest.benchmark;

import io.migratetest.problem.ProblemException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Prints what ends the command before its time; a stack trace for defects only. */
record Failures(PrintWriter err) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int UNUSABLE = 2;
    private static final int DEFECT = 70;

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        err.println(exception.getMessage());
        err.println("  help: benchmark --help shows what it takes");
        return UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof ParameterException unusable) {
            return handleParseException(unusable, new String[0]);
        }
        if (exception instanceof ProblemException problems) {
            problems.problems().forEach(problem -> err.println(problem.render()));
            return UNUSABLE;
        }
        exception.printStackTrace(err);
        return DEFECT;
    }
}
