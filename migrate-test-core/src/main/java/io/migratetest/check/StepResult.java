package io.migratetest.check;

import io.migratetest.revision.ScriptFailure;
import io.migratetest.schema.Difference;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How one step of a round trip went.
 *
 * @param duration the time that the script took, commit included, comparison not; zero if it did not run
 * @param failure why the server refused it
 * @param differences how the schema that it gave differs from the one that it should give
 * @param remedy the statements that close those of them that can be closed, in an order in which they run
 */
public record StepResult(
        Step step,
        Outcome outcome,
        Duration duration,
        Optional<ScriptFailure> failure,
        List<Difference> differences,
        List<String> remedy) {

    public StepResult {
        differences = List.copyOf(differences);
        remedy = List.copyOf(remedy);
    }

    /** Whether a step ran. */
    public enum Outcome {
        OK("ok"),
        FAILED("failed"),
        NOT_RUN("not-run");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        /** As reports write it. */
        public String text() {
            return text;
        }
    }

    static StepResult notRun(Step step) {
        return new StepResult(step, Outcome.NOT_RUN, Duration.ZERO, Optional.empty(), List.of(), List.of());
    }

    static StepResult ran(Step step, Duration duration) {
        return new StepResult(step, Outcome.OK, duration, Optional.empty(), List.of(), List.of());
    }

    static StepResult failed(Step step, Duration duration, ScriptFailure failure) {
        return new StepResult(step, Outcome.FAILED, duration, Optional.of(failure), List.of(), List.of());
    }

    /** This result with what it gave compared with what it should give. */
    StepResult compared(Schema expected, Schema given) {
        List<Difference> unexpected = SchemaComparison.compare(expected, given);
        List<String> closing = RevertingScript.of(unexpected, expected, given);
        return new StepResult(step, outcome, duration, failure, unexpected, closing);
    }

    public boolean ok() {
        return outcome == Outcome.OK;
    }
}
