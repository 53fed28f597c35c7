package io.migratetest.junit5;

import io.migratetest.MigrationProject;
import io.migratetest.check.Baseline;
import io.migratetest.check.Drift;
import io.migratetest.check.Finding;
import io.migratetest.check.LintFindings;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * The round trip that all nodes of a test factory look at; that of a revision is made when the first of its nodes runs.
 *
 * <p>Safe for use by several threads. Once the database is lost, the node that met it fails and all later ones are not run.
 */
final class RevisionCycle implements StoredResource {

    private final MigrationProject project;
    private final Baseline baseline;
    private final Supplier<DatabaseServer> server;
    private final Optional<JsonReport> report;
    private final Map<String, String> kept = new HashMap<>();
    private final CycleRecord record = new CycleRecord();
    private @Nullable RoundTripCheck check;
    private @Nullable LintFindings lints;

    private RevisionCycle(MigrationProject project, TestedMigrations tested) {
        this.project = project;
        this.baseline = tested.settings().baseline();
        this.server = tested::server;
        this.report = tested.report();
    }

    /**
     * The cycle of the revisions that are to be checked; needs no database yet.
     *
     * @throws ProblemException if there are none
     */
    static RevisionCycle of(TestedMigrations tested) {
        MigrationProject project = tested.project()
                .select(SelectedRevisions.selection(tested))
                .accept(tested.settings().baseline())
                .rows(tested.rows());
        return new RevisionCycle(tested.settings().lints().map(project::lints).orElse(project), tested);
    }

    /** The revisions that are checked, parents first. */
    List<Revision> revisions() {
        return project.selected();
    }

    /** What the round trip proves about a revision, with what the baseline accepts marked. */
    synchronized RevisionResult result(Revision revision) {
        RevisionResult result = project.judge(found(revision));
        record.add(result);
        return result;
    }

    private RevisionResult found(Revision revision) {
        RevisionResult result = ask(round -> round.result(revision));
        return lints().addTo(result);
    }

    /** What linters say; they are asked at the first call. */
    private synchronized LintFindings lints() {
        LintFindings known = lints;
        if (known == null) {
            known = ask(round -> project.lint(server.get()));
            record.add(known.project());
            lints = known;
        }
        return known;
    }

    /** How a model and the schema at head differ. */
    synchronized Drift compare(ModelDeclaration model) {
        Drift drift = compared(() -> project.compare(server.get(), model.source(), model.scope())
                .drift()
                .orElseThrow());
        record.add(drift);
        return drift;
    }

    /** How a model and the schema that a revision makes differ. */
    synchronized Drift compare(Revision revision, ModelDeclaration model) {
        Drift drift = compared(() -> project.compareAt(server.get(), revision.id(), model.source(), model.scope()));
        record.add(revision, drift.findings());
        return drift;
    }

    private static <T> T compared(Supplier<T> comparison) {
        try {
            return comparison.get();
        } catch (ProblemException e) {
            throw Failures.of(e);
        }
    }

    /** How a database that went straight to head differs from one whose revisions went back and forth. */
    synchronized List<Finding> provePath() {
        revisions().forEach(this::result);
        List<Finding> findings = ask(RoundTripCheck::provePath);
        record.add(findings);
        return findings;
    }

    /** The entries of the baseline that are about checked revisions, or about none that exists. */
    List<Baseline.Entry> baselineEntries() {
        List<String> checked = revisions().stream().map(Revision::id).toList();
        return baseline.entries().stream()
                .filter(entry -> checked.contains(entry.revision())
                        || project.revisions().find(entry.revision()).isEmpty())
                .toList();
    }

    /** Why an entry of the baseline is in vain. */
    Optional<Finding> stale(Baseline.Entry entry) {
        Baseline alone = new Baseline(List.of(entry));
        return project
                .revisions()
                .find(entry.revision())
                .map(revision -> alone.stale(found(revision)))
                .orElseGet(() -> alone.unknown(project.revisions().revisions()))
                .stream()
                .findFirst();
    }

    /** How to connect to a database as it was when a revision failed; kept, and the same one for all nodes of the revision. */
    synchronized String keptDatabase(RevisionResult result) {
        return kept.computeIfAbsent(result.revision().id(), id -> {
            Database database = project.reenact(server.get(), result);
            database.keep();
            return database.jdbcUrl();
        });
    }

    private synchronized <T> T ask(Function<RoundTripCheck, T> question) {
        record.interruption().ifPresent(problem -> {
            throw new TestAbortedException("not run: " + problem.headline());
        });
        try {
            return question.apply(check());
        } catch (ProblemException e) {
            record.interruptedBy(e.problem());
            throw Failures.of(e);
        }
    }

    private RoundTripCheck check() {
        RoundTripCheck open = check;
        if (open == null) {
            open = project.roundTrip(server.get());
            check = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        RoundTripCheck open = check;
        if (open == null && record.isEmpty()) {
            return;
        }
        try {
            record.add(project.staleBaseline());
            report.ifPresent(file -> file.write(record.verification(project, server.get())));
        } finally {
            if (open != null) {
                open.close();
            }
        }
    }
}
