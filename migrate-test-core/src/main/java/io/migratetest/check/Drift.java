package io.migratetest.check;

import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a model and the schema at head, or at some revision, differ.
 *
 * @param model its name
 * @param at the revision, in words; {@code head}
 * @param findings what differs, then what is to be said about the model
 * @param compared how many objects of each kind were compared, so that no difference is evidence
 * @param meant that schema as it would be if the model were right
 * @param found that schema
 */
public record Drift(
        String model, String at, List<Finding> findings, List<Compared> compared, Schema meant, Schema found) {

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

    /** The same of a schema at another revision. */
    public Drift at(String revision) {
        return new Drift(model, revision, findings, compared, meant, found);
    }

    /** This drift with another schema that would be right. */
    Drift meaning(Schema right) {
        return new Drift(model, at, findings, compared, right, found);
    }

    /** This drift with other findings. */
    Drift with(List<Finding> others) {
        return new Drift(model, at, others, compared, meant, found);
    }

    /**
     * The schema at head as it would be if what fails the run were closed, and all else stayed as it is.
     *
     * @return what a revision has to lead to
     */
    public Schema target() {
        Schema target = meant;
        for (Finding finding : findings) {
            if (!finding.isFatal() && finding.difference().isPresent()) {
                target = tolerated(target, finding.difference().get());
            }
        }
        return target;
    }

    /** An accepted name cannot be told from a new object, so it is closed with the rest. */
    private Schema tolerated(Schema target, Difference difference) {
        Set<ObjectKey> keys = new HashSet<>(Set.of(difference.object()));
        if (difference instanceof Difference.Changed) {
            return found.find(difference.object())
                    .filter(now -> target.find(now.key()).isPresent())
                    .map(now -> target.with(target.find(now.key()).stream().toList(), List.of(now)))
                    .orElse(target);
        }
        Schema side = difference instanceof Difference.Added ? found : target;
        List<SchemaObject> whole = new ArrayList<>();
        for (int known = 0; known < keys.size(); ) {
            known = keys.size();
            side.objects().stream()
                    .filter(object -> object.owner().filter(keys::contains).isPresent())
                    .forEach(object -> keys.add(object.key()));
        }
        side.objects().stream().filter(object -> keys.contains(object.key())).forEach(whole::add);
        return difference instanceof Difference.Added ? target.with(List.of(), whole) : target.with(whole, List.of());
    }

    /** Whether no revision is missing. */
    public boolean passes() {
        return findings.stream().noneMatch(Finding::isFatal);
    }
}
