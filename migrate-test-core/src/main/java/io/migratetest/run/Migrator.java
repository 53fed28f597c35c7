package io.migratetest.run;

import io.migratetest.database.Database;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Route;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Brings one database from revision to revision as production would: each in its own transaction, recorded in the version table.
 *
 * <p>Each call runs on sessions of its own. What ran before a failure stays, as it would in production.
 */
public final class Migrator {

    private final Database database;
    private final RevisionGraph graph;
    private final ClusterChanges changes;

    /**
     * A migrator of one database.
     *
     * @param changes whether the scripts may write what all databases of its server share
     */
    public Migrator(Database database, RevisionGraph graph, ClusterChanges changes) {
        this.database = database;
        this.graph = graph;
        this.changes = changes;
    }

    /** The newest revisions that are applied, parents first; empty at base, several where branches are not merged. */
    public List<Revision> current() {
        try (Session session = Session.open(database)) {
            return current(session);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /**
     * Upgrades to a target.
     *
     * @throws ProblemException if the target cannot be reached, or if the server refuses a statement
     */
    public void upgrade(String target) {
        try (Session session = Session.open(database)) {
            for (Revision revision : Route.from(graph, current(session)).up(target)) {
                run(session, new Move(revision, revision.up(), VersionChange.upgrade(revision), "upgrading"));
            }
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /**
     * Downgrades to a target.
     *
     * @throws ProblemException if the target cannot be reached, if a revision has no downgrade, or if the server refuses a statement
     */
    public void downgrade(String target) {
        try (Session session = Session.open(database)) {
            for (Revision revision : Route.from(graph, current(session)).down(target)) {
                Section down = revision.down().orElseThrow(() -> irreversible(revision));
                run(session, new Move(revision, down, VersionChange.downgrade(revision), "downgrading"));
            }
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** A section of a revision, what it makes of the version table, and what running it is called. */
    private record Move(Revision revision, Section section, VersionChange change, String doing) {}

    private void run(Session session, Move move) throws SQLException {
        Attempt attempt = session.attempt(move.section());
        Optional<ScriptFailure> failure;
        if (attempt instanceof Attempt.Refused refused) {
            session.forget();
            failure = Optional.of(refused.failure());
        } else if (attempt instanceof Attempt.Held) {
            admit(session, move.revision());
            failure = session.commit(move.section(), move.change());
        } else {
            failure = session.run(move.section());
            session.forget();
            if (failure.isEmpty()) {
                session.record(move.change());
            }
        }
        if (failure.isPresent()) {
            throw failure.get()
                    .problem("%s %s failed"
                            .formatted(move.doing(), move.revision().quotedTitle()))
                    .asException();
        }
    }

    private void admit(Session held, Revision revision) throws SQLException {
        if (changes == ClusterChanges.REFUSED && held.hasWrittenToCluster()) {
            held.rollback();
            throw ClusterChanges.refusal(revision).asException();
        }
    }

    private List<Revision> current(Session session) throws SQLException {
        List<String> ids = VersionTable.current(session.connection());
        return graph.revisions().stream()
                .filter(revision -> ids.contains(revision.id()))
                .toList();
    }

    private static ProblemException irreversible(Revision revision) {
        return Problem.of(ProblemCode.MIGRATION_FAILED, "%s has no downgrade".formatted(revision.quotedTitle()))
                .at(revision.location())
                .help("write one, or stop the test at this revision")
                .asException();
    }

    private ProblemException lost(SQLException e) {
        return database.failure(e)
                .orElseGet(() -> Problem.of(
                                ProblemCode.DEFECT,
                                "the server refused one of migrate-test's own statements: " + e.getMessage())
                        .causedBy(e))
                .asException();
    }
}
