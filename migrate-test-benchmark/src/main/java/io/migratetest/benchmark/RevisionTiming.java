package io.migratetest.benchmark;

import java.util.List;

/** What was proven about a revision, and the median of what it took. */
record RevisionTiming(String id, String verdict, List<String> findings, double floorMillis, double roundTripMillis) {

    RevisionTiming {
        findings = List.copyOf(findings);
    }

    static RevisionTiming of(Proof proof, double floorMillis, double roundTripMillis) {
        return new RevisionTiming(
                proof.revision().id(), proof.verdict(), proof.findings(), floorMillis, roundTripMillis);
    }

    /** What it took beyond its SQL. */
    double overhead() {
        return roundTripMillis - floorMillis;
    }

    /** Verdict and findings: what must stay when a run gets faster. */
    String proven() {
        return findings.isEmpty() ? verdict : verdict + ": " + String.join(", ", findings);
    }
}
