package io.migratetest;

import io.migratetest.check.Baseline;
import io.migratetest.check.Finding;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.check.Selection;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.source.RevisionSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The migrations of one place, and what can be asked about them; the command line and the JUnit extension both start here. */
public final class MigrationProject {

    private final RevisionSource source;
    private final RevisionGraph graph;
    private final List<Revision> selected;
    private final Baseline baseline;

    private MigrationProject(RevisionSource source, RevisionGraph graph, List<Revision> selected, Baseline baseline) {
        this.source = source;
        this.graph = graph;
        this.selected = selected;
        this.baseline = baseline;
    }

    /**
     * Reads all revisions of a source; no database is needed.
     *
     * @throws ProblemException with everything that cannot be read
     */
    public static MigrationProject read(RevisionSource source) {
        RevisionGraph graph = source.read();
        return new MigrationProject(source, graph, graph.revisions(), Baseline.NONE);
    }

    /**
     * This project with only some revisions checked.
     *
     * @throws ProblemException if a revision is unknown, or none is left
     */
    public MigrationProject select(Selection selection) {
        List<Revision> wanted = selection.of(graph);
        if (wanted.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "no revision is left to check")
                    .with("since", selection.since().orElse("base"))
                    .with("revisions", String.valueOf(graph.size()))
                    .help("a check of nothing proves nothing: select at least one revision")
                    .asException();
        }
        return new MigrationProject(source, graph, wanted, baseline);
    }

    /** This project with findings that are accepted. */
    public MigrationProject accept(Baseline accepted) {
        return new MigrationProject(source, graph, selected, accepted);
    }

    public RevisionSource source() {
        return source;
    }

    /** Every revision, selected or not. */
    public RevisionGraph revisions() {
        return graph;
    }

    /** The revisions that are checked, parents first. */
    public List<Revision> selected() {
        return selected;
    }

    /** The round trip of this project's revisions on a server, for faces that ask for one revision after the other. */
    public RoundTripCheck roundTrip(DatabaseServer server) {
        return new RoundTripCheck(server, graph);
    }

    /** A result as this project judges it: with what the baseline accepts, and what it accepts in vain. */
    public RevisionResult judge(RevisionResult result) {
        return baseline.applyTo(result);
    }

    /** What the baseline says about revisions that do not exist. */
    public List<Finding> staleBaseline() {
        return baseline.unknown(graph.revisions());
    }

    /**
     * Runs the round trip of every selected revision.
     *
     * @param server stays open
     * @param progress is told each result as it is there
     * @return also if the server was lost on the way, with what was proven until then
     */
    public Verification verify(DatabaseServer server, Consumer<RevisionResult> progress) {
        long start = System.nanoTime();
        List<RevisionResult> results = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(staleBaseline());
        Optional<Problem> interruption = Optional.empty();
        try (RoundTripCheck roundTrip = roundTrip(server)) {
            for (Revision revision : selected) {
                RevisionResult result = judge(roundTrip.result(revision));
                results.add(result);
                progress.accept(result);
            }
            findings.addAll(roundTrip.provePath());
        } catch (ProblemException e) {
            interruption = Optional.of(e.problem());
        }
        return new Verification(
                new Verification.Source(source.location(), source.format()),
                new Verification.DatabaseFacts(server.version(), server.provider()),
                results,
                findings,
                interruption,
                Duration.ofNanos(System.nanoTime() - start));
    }
}
