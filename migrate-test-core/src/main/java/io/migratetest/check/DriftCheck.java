package io.migratetest.check;

import io.migratetest.check.Drift.Compared;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ModelCompletion;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.schema.SchemaObject;
import io.migratetest.schema.Vocabulary;
import io.migratetest.snapshot.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Drift: whether the schema at head is the one that the code believes in. */
public final class DriftCheck {

    private final Model model;
    private final DriftScope scope;

    private DriftCheck(Model model, DriftScope scope) {
        this.model = model;
        this.scope = scope;
    }

    /**
     * Compares what the model can say.
     *
     * @param head the schema that the migrations make
     * @throws ProblemException if there is nothing to compare
     */
    public static Drift of(Model model, Schema head, DriftScope scope) {
        return new DriftCheck(model, scope).compare(head);
    }

    private Drift compare(Schema head) {
        Schema wanted = scope.of(model.schema());
        Schema database = scope.of(head);
        List<Compared> compared = compared(wanted, database);
        Schema meant = ModelCompletion.complete(wanted, model.vocabulary(), database);
        List<Finding> findings = new ArrayList<>();
        DriftFindings words = new DriftFindings(model.vocabulary(), wanted, database);
        for (Difference difference : SchemaComparison.compare(meant, database)) {
            if (scope.counts(difference.property())) {
                findings.add(words.of(difference));
            }
        }
        model.remarks().forEach(remark -> findings.add(Finding.of(FindingCode.MODEL_REMARK, remark)));
        return new Drift(model.name(), Baseline.HEAD, findings, compared, meant, database);
    }

    private List<Compared> compared(Schema wanted, Schema database) {
        Map<String, int[]> counts = new TreeMap<>();
        count(wanted, model.vocabulary(), 0, counts);
        if (counts.isEmpty()) {
            throw Problem.of(ProblemCode.EMPTY_MODEL, "nothing of the model is left to compare")
                    .with("model", model.name())
                    .with("included", scope.included().isEmpty() ? "everything" : String.join(", ", scope.included()))
                    .with("excluded", scope.excluded().isEmpty() ? "nothing" : String.join(", ", scope.excluded()))
                    .help("a comparison of nothing proves nothing: widen the filters")
                    .asException();
        }
        count(database, model.vocabulary(), 1, counts);
        return counts.entrySet().stream()
                .map(entry -> new Compared(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private static void count(Schema schema, Vocabulary vocabulary, int side, Map<String, int[]> counts) {
        for (SchemaObject object : ModelCompletion.spoken(schema, vocabulary)) {
            if (!object.key().kind().equals("schema")) {
                counts.computeIfAbsent(object.key().kind(), unseen -> new int[2])[side]++;
            }
        }
    }
}
