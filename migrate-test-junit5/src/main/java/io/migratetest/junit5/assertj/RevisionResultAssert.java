package io.migratetest.junit5.assertj;

import io.migratetest.check.Finding;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.Verdict;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Says what a round trip proved. */
public final class RevisionResultAssert extends AbstractAssert<RevisionResultAssert, RevisionResult> {

    RevisionResultAssert(RevisionResult actual) {
        super(actual, RevisionResultAssert.class);
    }

    public RevisionResultAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.verdict() != verdict) {
            List<String> findings =
                    actual.findings().stream().map(Finding::message).toList();
            failWithActualExpectedAndMessage(
                    actual.verdict(),
                    verdict,
                    "expected %s to be %s, but it is %s: %s",
                    actual.revision().quotedTitle(),
                    verdict.text(),
                    actual.verdict().text(),
                    String.join("; ", findings));
        }
        return this;
    }
}
