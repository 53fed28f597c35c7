package io.migratetest.check;

import io.migratetest.problem.Location;
import io.migratetest.revision.Revision;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that a team accepts, each for a reason, so that every new revision can be held to the full standard.
 *
 * <p>An entry that matches nothing any more is an error: what is mended must not come back unseen.
 *
 * @param entries in the order of the file
 */
public record Baseline(List<Entry> entries) {

    /** What entries about drift name in place of a revision: a model is compared with the schema at head. */
    public static final String HEAD = "head";

    /** Accepts nothing. */
    public static final Baseline NONE = new Baseline(List.of());

    public Baseline {
        entries = List.copyOf(entries);
    }

    /**
     * One accepted finding.
     *
     * @param revision the revision's id; {@link #HEAD} for drift
     * @param code the finding's code
     * @param object kind and name of the object, as in {@code index public.ix_fees_status}; with the linter for a lint; empty for a finding about the revision as a whole
     * @param reason why it is accepted; never blank
     * @param location where the entry stands
     */
    public record Entry(String revision, String code, Optional<String> object, String reason, Location location) {

        private Subject subject() {
            return new Subject(revision, code, object);
        }
    }

    /** What an entry accepts. */
    private record Subject(String revision, String code, Optional<String> object) {

        static Subject of(String revision, Finding finding) {
            return new Subject(revision, finding.code().text(), finding.subject());
        }
    }

    /**
     * The baseline that accepts every error of some results: what this one accepts keeps its reason, what occurs no more is gone, and what
     * is said about other revisions stays.
     *
     * @param results not judged by any baseline yet
     * @param reason for what is accepted anew
     */
    public Baseline renewed(List<RevisionResult> results, String reason) {
        List<String> checked =
                results.stream().map(result -> result.revision().id()).toList();
        Map<Subject, Entry> known = bySubject();
        Set<Entry> renewed = new LinkedHashSet<>();
        for (RevisionResult result : results) {
            result.findings().stream()
                    .filter(Finding::isFatal)
                    .map(finding -> Subject.of(result.revision().id(), finding))
                    .map(subject -> known.getOrDefault(subject, renewed(subject, reason)))
                    .forEach(renewed::add);
        }
        entries.stream()
                .filter(entry -> !checked.contains(entry.revision()) || isOfDrift(entry))
                .forEach(renewed::add);
        return new Baseline(List.copyOf(renewed));
    }

    private static Entry renewed(Subject subject, String reason) {
        return new Entry(subject.revision(), subject.code(), subject.object(), reason, Location.of("baseline"));
    }

    /** A result with what is accepted marked, and with an error for each entry about it that matches nothing. */
    public RevisionResult applyTo(RevisionResult result) {
        Map<Subject, Entry> known = bySubject();
        RevisionResult marked = result.map(finding -> {
            Entry entry = known.get(Subject.of(result.revision().id(), finding));
            return entry == null || finding.severity() != Severity.ERROR
                    ? finding
                    : finding.acceptedBecause(entry.reason());
        });
        return marked.with(stale(result));
    }

    /** An error for each entry about a result's revision that matches nothing. */
    public List<Finding> stale(RevisionResult result) {
        Set<Subject> found = result.findings().stream()
                .map(finding -> Subject.of(result.revision().id(), finding))
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.revision().equals(result.revision().id()) && !isOfDrift(entry))
                .filter(entry -> !found.contains(entry.subject()))
                .map(Baseline::stale)
                .toList();
    }

    /** Drift with what is accepted marked, and with an error for each entry about it that matches nothing. */
    public Drift applyTo(Drift drift) {
        return applyTo(drift, HEAD);
    }

    /**
     * The same of a revision.
     *
     * @param revision its id
     */
    public Drift applyTo(Drift drift, String revision) {
        Map<Subject, Entry> known = bySubject();
        Set<Subject> found = drift.findings().stream()
                .map(finding -> Subject.of(revision, finding))
                .collect(Collectors.toSet());
        Stream<Finding> marked = drift.findings().stream().map(finding -> {
            Entry entry = known.get(Subject.of(revision, finding));
            return entry == null || finding.severity() != Severity.ERROR
                    ? finding
                    : finding.acceptedBecause(entry.reason());
        });
        Stream<Finding> stale = entries.stream()
                .filter(entry -> entry.revision().equals(revision) && isOfDrift(entry))
                .filter(entry -> !found.contains(entry.subject()))
                .map(Baseline::stale);
        return drift.with(Stream.concat(marked, stale).toList());
    }

    /** The baseline that accepts every error of some drift, as {@link #renewed(List, String)} does for revisions. */
    public Baseline renewed(Drift drift, String reason) {
        Map<Subject, Entry> known = bySubject();
        Set<Entry> renewed = new LinkedHashSet<>();
        drift.findings().stream()
                .filter(finding -> finding.isFatal() && finding.code() != FindingCode.STALE_BASELINE)
                .map(finding -> Subject.of(HEAD, finding))
                .map(subject -> known.getOrDefault(subject, renewed(subject, reason)))
                .forEach(renewed::add);
        entries.stream().filter(entry -> !entry.revision().equals(HEAD)).forEach(renewed::add);
        return new Baseline(List.copyOf(renewed));
    }

    /** An error for each entry about a revision that does not exist. */
    public List<Finding> unknown(List<Revision> revisions) {
        List<String> ids = revisions.stream().map(Revision::id).toList();
        return entries.stream()
                .filter(entry ->
                        !ids.contains(entry.revision()) && !entry.revision().equals(HEAD))
                .map(entry -> Finding.of(
                                FindingCode.STALE_BASELINE,
                                "the baseline accepts %s of revision '%s', which does not exist"
                                        .formatted(entry.code(), entry.revision()))
                        .at(entry.location()))
                .toList();
    }

    /** Of several entries about one thing the first one counts. */
    private Map<Subject, Entry> bySubject() {
        Map<Subject, Entry> bySubject = new HashMap<>();
        entries.forEach(entry -> bySubject.putIfAbsent(entry.subject(), entry));
        return bySubject;
    }

    /** Whether it is judged where a model is compared, and not with a round trip. */
    private static boolean isOfDrift(Entry entry) {
        return FindingCode.ofDrift().anyMatch(code -> code.text().equals(entry.code()));
    }

    private static Finding stale(Entry entry) {
        String what = entry.object().map(object -> " (%s)".formatted(object)).orElse("");
        String where = entry.revision().equals(HEAD) ? "at head" : "of revision '%s'".formatted(entry.revision());
        return Finding.of(
                        FindingCode.STALE_BASELINE,
                        "the baseline accepts %s%s %s, which does not occur any more"
                                .formatted(entry.code(), what, where))
                .at(entry.location());
    }
}
