package io.migratetest.run;

import io.migratetest.database.ConnectionSource;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Route;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Brings one database from revision to revision: each in its own transaction, recorded in the version table and in the history, by one process at a time.
 *
 * <p>Each call runs on a session of its own. What ran before a failure stays; of the revision that failed nothing stays, unless its script commits by itself.
 * Many processes may call the same at once: each revision is applied once, and all of them succeed.
 */
public final class Migrator {

    private final ConnectionSource database;
    private final RevisionGraph graph;
    private final Conduct conduct;
    private final VersionTable table;
    private final HistoryTable history;
    private volatile Optional<Session> running = Optional.empty();
    private volatile boolean isCancelled;

    /** A migrator of one database. */
    public Migrator(ConnectionSource database, RevisionGraph graph, Conduct conduct) {
        this.database = database;
        this.graph = graph;
        this.conduct = conduct;
        this.table = new VersionTable(conduct.tables());
        this.history = new HistoryTable(conduct.tables());
    }

    /**
     * The newest revisions that are applied, parents first; empty at base, several where branches are not merged. Nothing is written.
     *
     * @throws ProblemException if the database is at a revision that does not exist
     */
    public List<Revision> current() {
        return ask(session -> table.exists(session.connection()) ? current(session) : List.of());
    }

    /** What ever ran in the database, the oldest first. Nothing is written. */
    public List<HistoryEntry> history() {
        return ask(session -> table.hasHistory(session.connection()) ? history.read(session.connection()) : List.of());
    }

    /** The applied revisions whose upgrade is not what it was when it was applied, parents first. Nothing is written. */
    public List<Revision> edited() {
        return ask(session -> table.hasHistory(session.connection())
                ? new Edits(graph, current(session), history).find(session.connection())
                : List.of());
    }

    /**
     * Upgrades to a target.
     *
     * @param target {@code head}, {@code heads}, {@code +1}, the id of a revision, or as {@link Route} takes it
     * @return what was applied by this call, in order
     * @throws ProblemException if the target cannot be reached, or if the server refuses a statement
     */
    public List<Revision> upgrade(String target) {
        return migrate(Direction.UPGRADE, target);
    }

    /**
     * Downgrades to a target.
     *
     * @param target {@code base}, {@code -1}, the id of a revision, or as {@link Route} takes it
     * @return what was taken back by this call, in order
     * @throws ProblemException if the target cannot be reached, if a revision has no downgrade, or if the server refuses a statement
     */
    public List<Revision> downgrade(String target) {
        return migrate(Direction.DOWNGRADE, target);
    }

    private List<Revision> migrate(Direction direction, String target) {
        return work(session -> {
            MigrationRun run = new MigrationRun(session, graph, conduct, () -> isCancelled);
            return run.run(plan(session, direction, target));
        });
    }

    /**
     * Runs what leads to a target in one transaction, and rolls it back.
     *
     * @return what would be applied, or taken back
     * @throws ProblemException if the target cannot be reached, if the server refuses a statement, or if a script commits by itself and so cannot be tried
     */
    public List<Revision> rehearse(Direction direction, String target) {
        return work(session -> {
            List<Move> moves = plan(session, direction, target);
            return new Rehearsal(session, conduct).run(moves);
        });
    }

    /**
     * Declares revisions to be applied, with all that they need, and runs nothing.
     *
     * @param targets each {@code head}, {@code heads}, {@code base}, the id of a revision, or as {@link Route} takes it; other branches stay as they are
     */
    public void stamp(List<String> targets) {
        work(session -> new Stamp(graph, conduct.tables()).over(session, known(session), targets));
    }

    /** Declares that nothing but the given revisions and what they need is applied, whatever the version table says. */
    public void stampAnew(List<String> targets) {
        work(session -> new Stamp(graph, conduct.tables()).over(session, List.of(), targets));
    }

    /** Makes the version table and the history, if they are not there. */
    public void ensureVersionTable() {
        work(session -> List.of());
    }

    /**
     * Ends what another thread runs: the statement, whose revision is rolled back unless its script committed by itself, or else the run before its next
     * revision. The other thread gets a {@link ProblemException} that says so.
     */
    public void cancel() {
        isCancelled = true;
        running.ifPresent(Session::cancel);
    }

    private List<Move> plan(Session session, Direction direction, String target) throws SQLException {
        List<Revision> current = current(session);
        new Edits(graph, current, history).settle(session.connection(), conduct.edited());
        Route route = Route.from(graph, current);
        return direction == Direction.UPGRADE
                ? route.up(target).stream().map(Move::up).toList()
                : route.down(target).stream().map(Move::down).toList();
    }

    private List<Revision> current(Session session) throws SQLException {
        List<String> ids = table.current(session.connection());
        List<String> unknown =
                ids.stream().filter(id -> graph.find(id).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw Problem.of(
                            ProblemCode.UNKNOWN_REVISION,
                            "the database is at revision '%s', which does not exist"
                                    .formatted(String.join("', '", unknown)))
                    .with("in", table.name())
                    .with("so", "a newer version of the migrations was here, or the revision was deleted or renamed")
                    .help(
                            "bring the revision back; or say at which revision the database is, which runs nothing:",
                            "migrate-test stamp --purge REVISION")
                    .asException();
        }
        return known(session);
    }

    /** The heads that the version table names and that exist. */
    private List<Revision> known(Session session) throws SQLException {
        List<String> ids = table.current(session.connection());
        return graph.revisions().stream()
                .filter(revision -> ids.contains(revision.id()))
                .toList();
    }

    /** Something that is done on a session. */
    @FunctionalInterface
    private interface Task<T> {
        T on(Session session) throws SQLException;
    }

    /** With the tables there, and alone. */
    private <T> T work(Task<T> task) {
        isCancelled = false;
        return ask(session -> {
            MigrationLock.take(session.connection(), conduct.lockWait());
            try {
                table.ensure(session.connection());
                return task.on(session);
            } finally {
                session.giveBack();
            }
        });
    }

    private <T> T ask(Task<T> task) {
        try (Session session = Session.on(database, table)) {
            running = Optional.of(session);
            return task.on(session);
        } catch (SQLException e) {
            throw problem(e).asException();
        } finally {
            running = Optional.empty();
        }
    }

    private Problem problem(SQLException e) {
        return database.failure(e).orElseGet(() -> RefusedStatements.problem(e, conduct.tables()));
    }
}
