package io.migratetest.source;

import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.source.MigrationFormat.Confidence;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which format a folder has.
 *
 * <p>Each format claims the files that it could read. Of those that are sure enough the most confident is taken, of equals the one
 * registered first. Where another format claims only files that this one does not read, the user has to name one: nobody else can tell
 * which tool runs in production.
 */
final class FormatChoice {

    private final Folder folder;

    FormatChoice(Folder folder) {
        this.folder = folder;
    }

    /**
     * The format that the user named, whatever the files look like.
     *
     * @throws ProblemException if there is no such format, or it reads nothing here
     */
    MigrationFormat named(String name) {
        MigrationFormat format = MigrationFormats.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name).asException());
        if (format.claim(folder).isEmpty()) {
            throw new NothingToRead(folder, List.of(format)).problem().asException();
        }
        return format;
    }

    /**
     * The format that the files have.
     *
     * @throws ProblemException if they have none, or two
     */
    MigrationFormat detected() {
        MigrationFormat first = MigrationFormats.ALL.get(0);
        return isBeyondDoubt(first) ? first : compared();
    }

    /** Nobody outdoes the first format where it is certain, and where all files are its own nobody else's are left out: long histories need not be looked at again. */
    private boolean isBeyondDoubt(MigrationFormat first) {
        List<SourceFile> claimed = first.claim(folder);
        return !claimed.isEmpty()
                && claimed.size() == folder.files().size()
                && first.confidence(folder) == Confidence.CERTAIN;
    }

    private MigrationFormat compared() {
        List<Candidate> candidates = MigrationFormats.ALL.stream()
                .map(format -> new Candidate(format, format.claim(folder)))
                .filter(candidate -> !candidate.files().isEmpty())
                .filter(candidate -> candidate.confidence(folder) != Confidence.NONE)
                .sorted(Comparator.comparing((Candidate candidate) -> candidate.confidence(folder))
                        .reversed())
                .toList();
        if (candidates.isEmpty()) {
            throw nothing().asException();
        }
        Candidate best = candidates.get(0);
        Optional<Candidate> rival = candidates.stream()
                .filter(other -> Collections.disjoint(best.files(), other.files()))
                .findFirst();
        if (rival.isPresent()) {
            throw ambiguous(best, rival.get()).asException();
        }
        return best.format();
    }

    private Problem nothing() {
        List<String> possible = MigrationFormats.ALL.stream()
                .filter(format -> !format.claim(folder).isEmpty())
                .map(MigrationFormat::name)
                .toList();
        return possible.isEmpty()
                ? new NothingToRead(folder, MigrationFormats.ALL).problem()
                : Problem.of(
                                ProblemCode.AMBIGUOUS_FORMAT,
                                "nothing tells which tool runs the migrations in '%s'".formatted(folder.location()))
                        .with("may be", String.join(", ", possible))
                        .with("so", "how production runs them is unknown")
                        .help("name the one that is meant, as in --format " + possible.get(0));
    }

    /** A format with the files that it claims. */
    private record Candidate(MigrationFormat format, List<SourceFile> files) {

        Confidence confidence(Folder folder) {
            return format.confidence(folder);
        }

        String name() {
            return format.name();
        }

        String example() {
            String first = files.get(0).name();
            return files.size() == 1 ? first : "%s and %d more".formatted(first, files.size() - 1);
        }
    }

    private Problem ambiguous(Candidate best, Candidate rival) {
        return Problem.of(
                        ProblemCode.AMBIGUOUS_FORMAT,
                        "location '%s' holds migrations of two formats".formatted(folder.location()))
                .with(best.name(), best.example())
                .with(rival.name(), rival.example())
                .with("so", "which of them production runs is unknown")
                .help("name the one that is meant, --format %s or --format %s, or give each a folder of its own"
                        .formatted(best.name(), rival.name()));
    }

    private static Problem unknown(String name) {
        List<String> near = NearNames.of(name, MigrationFormats.names());
        return Problem.of(ProblemCode.UNKNOWN_FORMAT, "unknown format '%s'".formatted(name))
                .with("accepted", String.join(", ", MigrationFormats.names()))
                .help(
                        near.isEmpty()
                                ? "name one of them, or none to have it detected"
                                : "did you mean '%s'?".formatted(String.join("' or '", near)));
    }
}
