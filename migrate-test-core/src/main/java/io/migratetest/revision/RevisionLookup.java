package io.migratetest.revision;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the revision that somebody means: by its id, the name of its file, or the beginning of either. */
final class RevisionLookup {

    private static final int CANDIDATES_SHOWN = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.-]+");

    private final Collection<Revision> revisions;

    RevisionLookup(Collection<Revision> revisions) {
        this.revisions = revisions;
    }

    /**
     * The one revision that fits.
     *
     * @throws ProblemException if none does, or several
     */
    Revision require(String wanted) {
        List<Revision> candidates = candidates(wanted);
        return switch (candidates.size()) {
            case 0 -> throw unknown(wanted).asException();
            case 1 -> candidates.get(0);
            default -> throw ambiguous(wanted, candidates).asException();
        };
    }

    /** All revisions that could be meant: those that are called exactly so, or else those whose names begin so. */
    List<Revision> candidates(String wanted) {
        String words = words(wanted.strip().replaceFirst("(\\.(up|down))?\\.sql$", ""));
        if (words.isEmpty()) {
            return List.of();
        }
        List<Revision> exact = matching(revision ->
                words(revision.id()).equals(words) || words(revision.title()).equals(words));
        return exact.isEmpty() ? matching(revision -> words(revision.title()).startsWith(words)) : exact;
    }

    private List<Revision> matching(Predicate<Revision> condition) {
        return revisions.stream().filter(condition).toList();
    }

    /** File names, ids and titles differ only in what stands between the words. */
    private static String words(String name) {
        return BETWEEN_WORDS.matcher(name).replaceAll(" ").strip();
    }

    private Problem unknown(String wanted) {
        Problem problem = Problem.of(ProblemCode.UNKNOWN_REVISION, "unknown revision '%s'".formatted(wanted));
        if (revisions.isEmpty()) {
            return problem.with("known", "none").help("add a revision first");
        }
        List<String> near =
                NearNames.of(wanted, revisions.stream().map(Revision::id).toList());
        return problem.with("known", known())
                .help(
                        near.isEmpty()
                                ? "name a revision by its id, the name of its file, or the beginning of either"
                                : "did you mean "
                                        + near.stream()
                                                .map(id -> "'" + id + "'")
                                                .collect(joining(" or ")) + "?");
    }

    private String known() {
        List<String> ids = revisions.stream().map(Revision::id).toList();
        return ids.size() <= CANDIDATES_SHOWN
                ? String.join(", ", ids)
                : "%d revisions, %s to %s".formatted(ids.size(), ids.get(0), ids.get(ids.size() - 1));
    }

    private static Problem ambiguous(String wanted, List<Revision> candidates) {
        String shown =
                candidates.stream().limit(CANDIDATES_SHOWN).map(Revision::title).collect(joining("\n"));
        int more = candidates.size() - CANDIDATES_SHOWN;
        return Problem.of(
                        ProblemCode.UNKNOWN_REVISION,
                        "'%s' could be any of %d revisions".formatted(wanted, candidates.size()))
                .with("they are", more > 0 ? shown + "\nand %d more".formatted(more) : shown)
                .help("write more of the id");
    }
}
