package io.migratetest.report;

import io.migratetest.check.RevisionResult;
import io.migratetest.check.StepResult;
import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A revision's result in the JSON report; its components are the keys, in their order. */
record JsonRevision(
        String id,
        String name,
        List<String> parents,
        String verdict,
        Optional<String> declared,
        Optional<String> accepted,
        Place up,
        Optional<Place> down,
        List<JsonStep> steps,
        BigDecimal snapshotMillis,
        List<JsonFinding> findings) {

    record Place(String file, int line) {

        private static Place of(Section section) {
            Location location = section.location();
            return new Place(location.file(), Math.max(1, location.line()));
        }
    }

    record JsonStep(String step, String outcome, BigDecimal millis) {

        private static JsonStep of(StepResult result) {
            return new JsonStep(result.step().text(), result.outcome().text(), JsonRevision.millis(result.duration()));
        }
    }

    static JsonRevision of(RevisionResult result) {
        Revision revision = result.revision();
        return new JsonRevision(
                revision.id(),
                revision.name(),
                revision.parents(),
                result.verdict().text(),
                result.declared(),
                result.accepted(),
                Place.of(revision.up()),
                revision.down().map(Place::of),
                result.steps().all().stream().map(JsonStep::of).toList(),
                millis(result.observation().duration()),
                result.findings().stream().map(JsonFinding::of).toList());
    }

    private static BigDecimal millis(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 6).setScale(1, RoundingMode.HALF_UP);
    }
}
