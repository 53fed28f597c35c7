package io.migratetest.run;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.run.HistoryEntry.Outcome;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One run of a migrator: step after step, each committed together with what it makes of the version table. */
final class MigrationRun {

    private static final String GO_ON = "run it again: it goes on where the database is";

    private final Session session;
    private final RevisionGraph graph;
    private final Conduct conduct;
    private final VersionTable table;
    private final HistoryTable history;
    private final BooleanSupplier isCancelled;
    private final List<Revision> done = new ArrayList<>();

    /**
     * A run on a session.
     *
     * @param isCancelled whether nothing more is wanted
     */
    MigrationRun(Session session, RevisionGraph graph, Conduct conduct, BooleanSupplier isCancelled) {
        this.isCancelled = isCancelled;
        this.session = session;
        this.graph = graph;
        this.conduct = conduct;
        this.table = new VersionTable(conduct.tables());
        this.history = new HistoryTable(conduct.tables());
    }

    /** Runs all moves; those that another process made in between are left out. */
    List<Revision> run(List<Move> moves) throws SQLException {
        Applied applied = applied();
        for (int number = 0; number < moves.size(); number++) {
            Move move = moves.get(number);
            if (isCancelled.getAsBoolean()) {
                throw told(cancelled(move), moves.subList(number, moves.size())).asException();
            }
            if (number > 0) {
                // The session forgot the lock together with everything else, so that others may have come first.
                MigrationLock.take(session.connection(), conduct.lockWait());
                applied = table.current(session.connection()).equals(applied.heads()) ? applied : applied();
            }
            if (applied.isBehind(move)) {
                session.forget();
                continue;
            }
            requireReachable(move, applied);
            conduct.progress().begins(move.direction(), move.revision(), number + 1, moves.size());
            Instant start = Instant.now();
            make(move, applied, start, moves.subList(number + 1, moves.size()));
            conduct.progress().ends(move.revision(), Duration.between(start, Instant.now()));
            done.add(move.revision());
            applied.make(move);
        }
        return List.copyOf(done);
    }

    private static Problem cancelled(Move move) {
        return Problem.of(ProblemCode.INTERRUPTED, "the run was cancelled before " + move.doing())
                .help(GO_ON);
    }

    private Applied applied() throws SQLException {
        return new Applied(graph, table.current(session.connection()));
    }

    private static void requireReachable(Move move, Applied applied) {
        if (!applied.allows(move)) {
            throw Problem.of(
                            ProblemCode.MIGRATION_LOCKED,
                            "another process moved the database the other way before %s".formatted(move.doing()))
                    .with("so", "what is left of this run makes no sense any more")
                    .help("let one process at a time migrate in one direction; see the history for who it was")
                    .asException();
        }
    }

    private void make(Move move, Applied applied, Instant start, List<Move> rest) throws SQLException {
        try {
            Optional<ScriptFailure> failure = make(move, applied.change(move), start);
            if (failure.isPresent()) {
                session.record(history.insertion(move.revision(), move.direction(), start, Outcome.FAILED));
                throw told(problem(failure.get(), move), rest).asException();
            }
        } catch (SQLException e) {
            throw session.failure(e)
                    .map(problem ->
                            told(problem.with("while", move.doing()), rest).asException())
                    .map(RuntimeException.class::cast)
                    .orElseThrow(() -> e);
        }
    }

    private Problem problem(ScriptFailure failure, Move move) {
        return isCancelled.getAsBoolean()
                ? failure.problem(move.doing() + " was cancelled").help(GO_ON)
                : failure.problem(move.doing() + " failed");
    }

    /** How far the run came, if there is more than what failed. */
    private Problem told(Problem problem, List<Move> rest) {
        Problem told = problem;
        if (!done.isEmpty()) {
            told = told.with("done", titles(done));
        }
        return rest.isEmpty()
                ? told
                : told.with("not run", titles(rest.stream().map(Move::revision).toList()));
    }

    private static String titles(List<Revision> revisions) {
        return revisions.size() <= 3
                ? revisions.stream().map(Revision::title).collect(joining(", "))
                : "%d revisions, %s to %s"
                        .formatted(
                                revisions.size(),
                                revisions.get(0).id(),
                                revisions.get(revisions.size() - 1).id());
    }

    private Optional<ScriptFailure> make(Move move, VersionChange change, Instant start) throws SQLException {
        Attempt attempt = session.attempt(move.section());
        if (attempt instanceof Attempt.Refused refused) {
            session.forget();
            return Optional.of(refused.failure());
        }
        if (attempt instanceof Attempt.Held) {
            admit(move.revision());
            return session.commit(move.section(), recorded(move, change, start));
        }
        Optional<ScriptFailure> failure = session.run(move.section());
        if (failure.isEmpty()) {
            session.record(recorded(move, change, start));
        }
        session.forget();
        return failure;
    }

    private VersionChange recorded(Move move, VersionChange change, Instant start) {
        return change.remarking(history.insertion(move.revision(), move.direction(), start, Outcome.SUCCEEDED));
    }

    private void admit(Revision revision) throws SQLException, ProblemException {
        if (conduct.clusterChanges() == ClusterChanges.REFUSED && session.hasWrittenToCluster()) {
            session.rollback();
            throw ClusterChanges.refusal(revision).asException();
        }
    }
}
