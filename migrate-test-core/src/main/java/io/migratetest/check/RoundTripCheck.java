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
import io.migratetest.schema.Difference;
import io.migratetest.schema.Passwords;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.SQLException;
import java.time.Duration;
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
    private final Cycle cycle;
    private final RoundTripObserver observer;
    private final Map<String, RevisionResult> results = new HashMap<>();

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
        this.cycle = new Cycle(tools, lines, graph);
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
        Steps steps = cycle.of(revision);
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
            return !cycle.hasTakenBack() || tools.guard().hasWrittenBesideOthers()
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

    private Background background(Revision revision) {
        List<Revision> ancestors = graph.ancestors(revision);
        return new Background(
                ancestors.stream()
                        .filter(each -> revision.parents().contains(each.id()))
                        .toList(),
                lines.failed().stream().filter(ancestors::contains).toList());
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
