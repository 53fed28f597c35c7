package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import java.util.Arrays;
import java.util.List;

/** The findings that fail a run. */
final class Fatal {

    private Fatal() {}

    static List<Finding> findings(RevisionResult result, FindingCode... codes) {
        return result.findings().stream()
                .filter(Finding::isFatal)
                .filter(finding -> Arrays.asList(codes).contains(finding.code()))
                .toList();
    }

    static boolean has(RevisionResult result, FindingCode code) {
        return !findings(result, code).isEmpty();
    }
}
