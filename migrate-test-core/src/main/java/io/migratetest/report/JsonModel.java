package io.migratetest.report;

import io.migratetest.check.Drift;
import java.util.List;

/** What was compared with a model, in the JSON report. */
record JsonModel(String name, List<Compared> compared) {

    record Compared(String kind, int model, int schema) {}

    static JsonModel of(Drift drift) {
        return new JsonModel(
                drift.model(),
                drift.compared().stream()
                        .map(each -> new Compared(each.kind(), each.inModel(), each.inSchema()))
                        .toList());
    }
}
