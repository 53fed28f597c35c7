package io.migratetest.check;

import static io.migratetest.TestRevisions.chain;
import static io.migratetest.TestRevisions.revision;

import io.migratetest.TestServer;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;

/** Round trips of a few revisions on the shared server, told as text. */
final class RoundTrips {

    static final Revision USERS =
            revision("0001", "CREATE TABLE users (id int PRIMARY KEY, name text)", "DROP TABLE users");

    private RoundTrips() {}

    static List<RevisionResult> results(Revision... revisions) {
        RevisionGraph graph = chain(revisions);
        List<RevisionResult> results = new ArrayList<>();
        try (RoundTripCheck check = new RoundTripCheck(TestServer.shared(), graph)) {
            graph.revisions().forEach(revision -> results.add(check.result(revision)));
        }
        return results;
    }

    static List<String> verdicts(Revision... revisions) {
        return results(revisions).stream()
                .map(result -> result.revision().id() + " " + result.verdict().text())
                .toList();
    }

    static List<String> messages(RevisionResult result) {
        return result.findings().stream()
                .map(finding -> finding.code().text() + ": " + finding.message())
                .toList();
    }
}
