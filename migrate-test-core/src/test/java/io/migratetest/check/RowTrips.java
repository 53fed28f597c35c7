package io.migratetest.check;

import static io.migratetest.TestRevisions.chain;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;

/** Round trips with rows. */
final class RowTrips {

    private RowTrips() {}

    static List<RevisionResult> results(Revision... revisions) {
        return results(RowsOptions.DEFAULT, revisions);
    }

    static List<RevisionResult> results(RowsOptions options, Revision... revisions) {
        RevisionGraph graph = chain(revisions);
        List<RevisionResult> results = new ArrayList<>();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), Allowance.DEFAULT, graph, options)) {
            graph.revisions().forEach(revision -> results.add(check.result(revision)));
        }
        return results;
    }

    /** What is found about the last of some revisions, whose verdicts must be those of empty tables. */
    static List<String> foundBesideTheVerdict(Revision... revisions) {
        List<RevisionResult> results = results(revisions);
        assertThat(results)
                .extracting(RevisionResult::verdict)
                .isEqualTo(RoundTrips.results(revisions).stream()
                        .map(RevisionResult::verdict)
                        .toList());
        return results.get(results.size() - 1).findings().stream()
                .map(finding -> finding.code().text() + " "
                        + finding.object().map(Object::toString).orElse("-"))
                .toList();
    }
}
