package io.migratetest.check;

import io.migratetest.check.RevisionResult.Background;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.schema.Difference;
import io.migratetest.schema.Passwords;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The round trip: upgrade, downgrade and upgrade again for each revision, each from the state that upgrades alone give.
 *
 * <p>Results are memoised, and revisions may be asked for one by one and in any order: those before one are brought in by upgrades only. A failing or
 * unclean downgrade taints nothing: it is rolled back, or happened on a copy. Calls are serialised.
 */
public final class RoundTripCheck implements AutoCloseable {

    private final DatabaseServer server;
    private final RevisionGraph graph;
    private final Tools tools;
    private final Lines lines;
    private final RoundTripObserver observer;
    private final Map<String, RevisionResult> results = new HashMap<>();
    private Trust trust = Trust.FULL;

    /** How far the line can be believed to be what upgrades alone give. */
    private enum Trust {
        /** Nothing on it was ever taken back but what could not be told from its absence. */
        FULL,
        /** Something on it was rolled back, so its end is worth a proof. */
        RECOVERED,
        /** A downgrade spoilt it in a way that no comparison showed: from now on they are tried on copies. */
        BITTEN
    }

    /** A check on a server, with the usual allowance. */
    public RoundTripCheck(DatabaseServer server, RevisionGraph graph) {
        this(server, Allowance.DEFAULT, graph);
    }

    /**
     * A check on a server.
     *
     * @param server stays open when the check is closed
     * @param allowance what the scripts may do to it
     */
    public RoundTripCheck(DatabaseServer server, Allowance allowance, RevisionGraph graph) {
        this(server, allowance, graph, RowsOptions.OFF);
    }

    /** The same with rows, of which a downgrade must not lose any. */
    public RoundTripCheck(DatabaseServer server, Allowance allowance, RevisionGraph graph, RowsOptions rows) {
        this.server = server;
        this.graph = graph;
        this.tools = Tools.on(new Databases(server, allowance));
        this.lines = new Lines(tools);
        this.observer = rows.areOff() ? RoundTripObserver.NOBODY : new RowsCheck(tools, rows);
    }

    /**
     * What the round trip proves about a revision; it is made at the first call.
     *
     * @throws ProblemException in the area {@code DATABASE} if the server is lost on the way
     */
    public synchronized RevisionResult result(Revision revision) {
        RevisionResult known = results.get(revision.id());
        if (known != null) {
            return known;
        }
        try {
            RevisionResult result = judgedWhereItMay(revision);
            results.put(revision.id(), result);
            return result;
        } catch (SQLException e) {
            throw problem(e).with("revision", revision.title()).asException();
        }
    }

    private RevisionResult judgedWhereItMay(Revision revision) throws SQLException {
        try {
            return judged(revision);
        } catch (NeedsOwnServer e) {
            lines.isolate(e);
            return judged(revision);
        }
    }

    private RevisionResult judged(Revision revision) throws SQLException {
        Optional<Declaration> skip = revision.declared(Declaration.Kind.SKIP);
        if (skip.isPresent()) {
            return Findings.skipped(revision, background(revision), skip.get());
        }
        Duration start = tools.observer().elapsed();
        observer.before(lines.at(graph.ancestors(revision)), revision);
        Steps steps = roundTrip(revision);
        List<Finding> observed = observer.after(revision, steps);
        return Findings.judge(
                        revision, background(revision), steps, tools.databases().neighbours(), observed)
                .observed(tools.observer().since(start));
    }

    /**
     * Where something was rolled back on the way, upgrades a second database straight to the end of the line and compares.
     *
     * @return what differs; empty if nothing does, or if by construction nothing can, or if the second one would meet the roles that the first one made
     */
    public synchronized List<Finding> provePath() {
        try {
            Line line = lines.current();
            line.proveState();
            return trust == Trust.FULL || tools.guard().hasWrittenBesideOthers()
                    ? List.of()
                    : compareWithStraight(line);
        } catch (SQLException e) {
            throw problem(e).asException();
        }
    }

    private List<Finding> compareWithStraight(Line line) throws SQLException {
        try (Line straight = Line.straight(tools, line.applied())) {
            Schema expected = straight.state().whole();
            Schema given = line.state().whole();
            return SchemaComparison.compare(expected, Passwords.sameWhereSalted(expected, given)).stream()
                    .map(RoundTripCheck::pathDiffers)
                    .toList();
        }
    }

    /** A database as it was when a revision failed its round trip, for a person to look at; it is dropped when it is closed, unless it is kept. */
    public synchronized Database reenact(RevisionResult result) {
        try {
            Database database =
                    Line.straight(tools, graph.ancestors(result.revision())).handOver();
            Reenactment.of(result, database);
            return database;
        } catch (SQLException e) {
            throw problem(e).asException();
        }
    }

    private static Finding pathDiffers(Difference difference) {
        return Finding.of(
                        FindingCode.PATH_DIFFERS,
                        "a database upgraded straight to head has another %s".formatted(difference.object()))
                .about(difference);
    }

    private Problem problem(SQLException e) {
        return server.failure(e)
                .orElseGet(() -> Problem.of(
                                ProblemCode.DEFECT,
                                "the server refused one of migrate-test's own statements: " + e.getMessage())
                        .help("please report this together with the revision")
                        .causedBy(e));
    }

    private Steps roundTrip(Revision revision) throws SQLException {
        Line line = lines.at(graph.ancestors(revision));
        Snapshot before = line.state();
        StepResult upgrade = lines.upgrade(line, revision);
        if (!upgrade.ok()) {
            return Steps.only(upgrade);
        }
        if (revision.isRepeated()) {
            return again(line, revision, upgrade);
        }
        boolean hasWayBack = revision.hasDowngrade() || line.state().equals(before);
        return hasWayBack ? backAndForth(line, revision, before, upgrade) : Steps.only(upgrade);
    }

    /** Upgrades over the upgrade, as the tool does, on a copy; beside others it would take the line's roles away. */
    private Steps again(Line line, Revision revision, StepResult upgrade) throws SQLException {
        Steps once = Steps.only(upgrade);
        if (tools.guard().hasWrittenBesideOthers(revision)) {
            return once;
        }
        try (Trial trial = new Trial(line.twin(), revision, tools)) {
            return new Steps(upgrade, once.downgrade(), trial.reupgrade(line.state()));
        }
    }

    private Steps backAndForth(Line line, Revision revision, Snapshot before, StepResult upgrade) throws SQLException {
        Section down = revision.down().orElseGet(() -> nothing(revision));
        Snapshot after = line.state();
        Optional<Tried> tried = mayTryOnLine(revision) ? line.tryDowngrade(revision, down, before) : Optional.empty();
        if (!line.has(revision)) {
            return new Steps(upgrade, tried.orElseThrow().downgrade(), reupgrade(line, revision, after));
        }
        if (tried.isPresent()) {
            trust = Trust.RECOVERED;
            StepResult downgrade = tried.get().downgrade();
            Optional<StepResult> reupgrade = tried.get().reupgrade();
            // A trial on the same server would take the line's roles away.
            boolean isOver = !downgrade.ok() || tools.guard().hasWrittenBesideOthers(revision);
            if (isOver || reupgrade.isPresent()) {
                return new Steps(upgrade, downgrade, isOver ? StepResult.notRun(Step.REUPGRADE) : reupgrade.get());
            }
        }
        if (tried.isEmpty() && mayRunOnLine()) {
            return forGood(line, revision, down, before, upgrade);
        }
        try (Trial trial = new Trial(line.twin(), revision, tools)) {
            StepResult downgrade = trial.downgrade(down, before);
            StepResult reupgrade = downgrade.ok() ? trial.reupgrade(after) : StepResult.notRun(Step.REUPGRADE);
            return new Steps(upgrade, tried.map(Tried::downgrade).orElse(downgrade), reupgrade);
        }
    }

    /** On the line, with scripts that commit by themselves. If that does not end where it began, the line has to be built again. */
    private Steps forGood(Line line, Revision revision, Section down, Snapshot before, StepResult upgrade)
            throws SQLException {
        Snapshot after = line.state();
        List<Revision> applied = line.applied();
        StepResult downgrade = line.downgradeForGood(revision, down, before);
        StepResult reupgrade = StepResult.notRun(Step.REUPGRADE);
        if (downgrade.ok()) {
            reupgrade = compared(line.upgrade(revision, Step.REUPGRADE), line, after);
        }
        if (line.isSpoilt() || !reupgrade.ok() || !line.state().equals(after)) {
            tools.experience().wasBad();
            trust = Trust.RECOVERED;
            lines.rebuild(applied);
        }
        return new Steps(upgrade, downgrade, reupgrade);
    }

    private static StepResult compared(StepResult reupgrade, Line line, Snapshot after) throws SQLException {
        if (!reupgrade.ok() || line.state().equals(after)) {
            return reupgrade;
        }
        Schema given = line.state().whole();
        return reupgrade.compared(after.whole(), Passwords.sameWhereSalted(after.whole(), given));
    }

    /** Not if a line was spoilt once, nor beside others, whose roles would be taken away. */
    private boolean mayRunOnLine() {
        return trust != Trust.BITTEN
                && !tools.experience().isBad()
                && tools.databases().neighbours() != Neighbours.POSSIBLE;
    }

    /** Not if a second upgrade that fails could leave half of itself on the line. */
    private boolean mayTryOnLine(Revision revision) {
        return trust != Trust.BITTEN && revision.up().inOneTransaction().isPresent();
    }

    /** The line is back at the parents. If the second upgrade does not give what the first gave, it has to be built again. */
    private StepResult reupgrade(Line line, Revision revision, Snapshot after) throws SQLException {
        StepResult reupgrade = compared(line.upgrade(revision, Step.REUPGRADE), line, after);
        if (!reupgrade.ok() || reupgrade.differences().stream().anyMatch(this::isOurDoing)) {
            trust = Trust.BITTEN;
            List<Revision> applied = new ArrayList<>(line.applied());
            applied.remove(revision);
            applied.add(revision);
            lines.rebuild(applied);
        }
        return reupgrade;
    }

    /** Beside others, a difference in what databases share may be theirs. */
    private boolean isOurDoing(Difference difference) {
        return !difference.object().isShared() || tools.databases().neighbours() == Neighbours.NONE;
    }

    private Background background(Revision revision) {
        List<Revision> ancestors = graph.ancestors(revision);
        return new Background(
                ancestors.stream()
                        .filter(each -> revision.parents().contains(each.id()))
                        .toList(),
                lines.failed().stream().filter(ancestors::contains).toList());
    }

    private static Section nothing(Revision revision) {
        return new Section(revision.location(), List.of(), Transaction.WRAPPED);
    }

    @Override
    public synchronized void close() {
        try (observer) {
            lines.close();
        } catch (SQLException e) {
            throw problem(e).asException();
        }
    }
}
