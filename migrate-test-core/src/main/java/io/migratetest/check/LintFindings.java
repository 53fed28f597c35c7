package io.migratetest.check;

import io.migratetest.revision.Revision;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.snapshot.Lint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What linters say about the schema at head, each of the revision that brought it.
 *
 * @param byRevision by the revision's id
 * @param project what there is to say about the project as a whole
 */
public record LintFindings(Map<String, List<Finding>> byRevision, List<Finding> project) {

    /** Nothing. */
    public static final LintFindings NONE = new LintFindings(Map.of(), List.of());

    public LintFindings {
        byRevision = Map.copyOf(byRevision);
        project = List.copyOf(project);
    }

    /** Nothing was linted, and why. */
    public static LintFindings unchecked(String reason) {
        return new LintFindings(
                Map.of(), List.of(Finding.of(FindingCode.LINTS_UNCHECKED, "nothing was linted: " + reason)));
    }

    static LintFindings of(Map<Lint, Revision> origins) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        origins.forEach((lint, revision) -> found.computeIfAbsent(revision.id(), none -> new ArrayList<>())
                .add(finding(lint).at(revision.location())));
        return new LintFindings(found, List.of());
    }

    private static Finding finding(Lint lint) {
        String object = lint.object().equals(ObjectKey.DATABASE) ? "" : lint.object() + ": ";
        String detail = lint.detail().isEmpty() ? "" : ": " + lint.detail();
        return Finding.of(
                        FindingCode.LINT,
                        "%s%s%s (%s, %s)"
                                .formatted(
                                        object,
                                        lint.message(),
                                        detail,
                                        lint.id(),
                                        lint.level().text()))
                .about(new Difference.Changed(
                        lint.object(),
                        Optional.of(lint.id()),
                        Optional.empty(),
                        Optional.of(lint.detail().isEmpty() ? lint.message() : lint.detail()),
                        Optional.empty()));
    }

    /** A result with what its revision brought. */
    public RevisionResult addTo(RevisionResult result) {
        return result.with(byRevision.getOrDefault(result.revision().id(), List.of()));
    }
}
