package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.ScriptFailure;
import java.util.Optional;
import java.util.regex.Pattern;
import liquibase.exception.PreconditionFailedException;
import liquibase.precondition.FailedPrecondition;

/** What Liquibase threw, read for the one thing that matters: what the server refused, or what Liquibase missed. */
record LiquibaseFailure(Throwable thrown) {

    private static final Pattern STATEMENT =
            Pattern.compile("\\[Failed SQL: (?:\\(\\d+\\) )?(?<quoted>.*)]\\s*$", Pattern.DOTALL);

    /** Told about the changeset that was run. */
    ScriptFailure at(Location changeset) {
        ToolFailure failure = new ToolFailure(thrown);
        return failure.ofServer(changeset, failure.quoted(STATEMENT))
                .orElseGet(() -> ToolFailure.ofTool(changeset, message()));
    }

    /** What Liquibase said itself, in one line. */
    String message() {
        ToolFailure failure = new ToolFailure(thrown);
        return failure.causes(PreconditionFailedException.class)
                .map(cause -> cause.getFailedPreconditions().stream()
                        .map(FailedPrecondition::getMessage)
                        .collect(joining("; ", "precondition failed: ", "")))
                .findFirst()
                .orElseGet(failure::innermost);
    }

    /** The problem, if one of ours is behind it. */
    Optional<ProblemException> problem() {
        return new ToolFailure(thrown).causes(ProblemException.class).findFirst();
    }
}
