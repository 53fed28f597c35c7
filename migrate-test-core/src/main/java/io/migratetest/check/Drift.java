package io.migratetest.check;

import io.migratetest.schema.Schema;
import java.util.List;

/**
 * How a model and the schema at head differ.
 *
 * @param model its name
 * @param findings what differs, then what is to be said about the model
 * @param compared how many objects of each kind were compared, so that no difference is evidence
 * @param meant the schema at head as it would be if the model were right
 * @param found the schema at head
 */
public record Drift(String model, List<Finding> findings, List<Compared> compared, Schema meant, Schema found) {

    public Drift {
        findings = List.copyOf(findings);
        compared = List.copyOf(compared);
    }

    /**
     * How many objects of a kind there were on either side.
     *
     * @param kind {@code table}, {@code foreign key}
     */
    public record Compared(String kind, int inModel, int inSchema) {}

    /** This drift with other findings. */
    Drift with(List<Finding> others) {
        return new Drift(model, others, compared, meant, found);
    }

    /** Whether no revision is missing. */
    public boolean passes() {
        return findings.stream().noneMatch(Finding::isFatal);
    }
}
