package io.migratetest;

import io.migratetest.autogenerate.ChosenRename;
import io.migratetest.autogenerate.GeneratedRevision;
import io.migratetest.check.Allowance;
import io.migratetest.check.Baseline;
import io.migratetest.check.Drift;
import io.migratetest.check.DriftScope;
import io.migratetest.check.Finding;
import io.migratetest.check.LintFindings;
import io.migratetest.check.LintSettings;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.check.RowScripts;
import io.migratetest.check.RowsOptions;
import io.migratetest.check.Selection;
import io.migratetest.check.UserRows;
import io.migratetest.check.Verification;
import io.migratetest.database.ConnectionSource;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.rows.SeedSettings;
import io.migratetest.rows.SeededRows;
import io.migratetest.rows.Unfilled;
import io.migratetest.run.Conduct;
import io.migratetest.run.MigrationProgress;
import io.migratetest.run.Migrator;
import io.migratetest.snapshot.SchemaSource;
import io.migratetest.source.RevisionSource;
import io.migratetest.source.RevisionSources;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The migrations of one place, and what can be asked about them; the command line and the JUnit extension both start here. */
public final class MigrationProject {

    /** More servers than that are a burden for most machines. */
    private static final int USUAL_JOBS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final RevisionSource source;
    private final RevisionGraph graph;
    private final Choices choices;

    private MigrationProject(RevisionSource source, RevisionGraph graph, Choices choices) {
        this.source = source;
        this.graph = graph;
        this.choices = choices;
    }

    /**
     * Reads all revisions of a source; no database is needed.
     *
     * @throws ProblemException with everything that cannot be read
     */
    public static MigrationProject read(RevisionSource source) {
        RevisionGraph graph = source.read();
        return new MigrationProject(
                source,
                graph,
                new Choices(
                        graph.revisions(),
                        Baseline.NONE,
                        Allowance.DEFAULT,
                        USUAL_JOBS,
                        RowsOptions.OFF,
                        Optional.empty()));
    }

    /**
     * Reads all revisions of a location; no database is needed.
     *
     * @param location a folder, or {@code classpath:} and a folder on the class path, or {@code java:} and a package of revisions in Java
     * @param format one of {@link #formats()}; empty to have it detected
     * @throws ProblemException with everything that cannot be read, or if there is no revision
     */
    public static MigrationProject open(String location, Optional<String> format) {
        return read(RevisionSources.open(location, format));
    }

    /** The names of the formats that can be read. */
    public static List<String> formats() {
        return RevisionSources.formats();
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
        return choosing(choices.select(wanted));
    }

    /** This project with findings that are accepted. */
    public MigrationProject accept(Baseline accepted) {
        return choosing(choices.accept(accepted));
    }

    /** This project with other things that its scripts may do to a server. */
    public MigrationProject allow(Allowance allowance) {
        return choosing(choices.allow(allowance));
    }

    /** This project with at most so many parts of a long history verified at the same time, each on a server of its own; 1 for one revision after the other. */
    public MigrationProject jobs(int number) {
        if (number < 1) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "%d jobs cannot verify anything".formatted(number))
                    .help("give a number from 1 on")
                    .asException();
        }
        return choosing(choices.jobs(number));
    }

    /** This project with other rows in the tables of its round trips, or with none. */
    public MigrationProject rows(RowsOptions options) {
        return choosing(choices.rows(options));
    }

    /** This project with linters asked about the schema that it makes. */
    public MigrationProject lints(LintSettings settings) {
        return choosing(choices.lints(settings));
    }

    /**
     * What linters say about the schema at head, each of the revision that brought it; nothing unless they are {@linkplain #lints(LintSettings) asked}.
     *
     * @throws ProblemException if a server is lost on the way
     */
    public LintFindings lint(DatabaseServer server) {
        return choices.lints()
                .map(settings -> new LintedHistory(this, server, settings).findings())
                .orElse(LintFindings.NONE);
    }

    /**
     * The rows of the user's own that lie beside the migrations.
     *
     * @throws ProblemException if they cannot be read, or are for a revision that does not exist
     */
    public UserRows userRows() {
        return new RowScripts(graph, source.rows());
    }

    /**
     * Puts rows into every table of a database that has too few.
     *
     * @return the tables that stay empty, each with what the server says
     */
    public List<Unfilled> fill(Database database, SeedSettings settings) {
        try (SeededRows rows = new SeededRows(database, settings)) {
            return rows.fillEverything();
        } catch (SQLException e) {
            throw database.failure(e)
                    .orElseGet(() -> Problem.of(ProblemCode.DEFECT, "the tables cannot be filled: " + e.getMessage())
                            .causedBy(e))
                    .asException();
        }
    }

    private MigrationProject choosing(Choices others) {
        return new MigrationProject(source, graph, others);
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
        return choices.selected();
    }

    /** The round trip of this project's revisions on a server, for faces that ask for one revision after the other. */
    public RoundTripCheck roundTrip(DatabaseServer server) {
        return new RoundTripCheck(server, choices.allowance(), graph, choices.rows());
    }

    /** A database as it was when a revision failed its round trip, for a person to look at; dropped when it is closed, unless it is kept. */
    public Database reenact(DatabaseServer server, RevisionResult result) {
        try (RoundTripCheck roundTrip = roundTrip(server)) {
            return roundTrip.reenact(result);
        }
    }

    /** A result as this project judges it: with what the baseline accepts, and what it accepts in vain. */
    public RevisionResult judge(RevisionResult result) {
        return choices.baseline().applyTo(result);
    }

    /** What the baseline says about revisions that do not exist. */
    public List<Finding> staleBaseline() {
        return choices.baseline().unknown(graph.revisions());
    }

    /** The newest revisions that are applied to a database, parents first; empty at base, several where branches are not merged. */
    public List<Revision> current(Database database) {
        return databases().migrator(database).current();
    }

    /**
     * Makes a database and upgrades it as production would.
     *
     * @param server where it is made, unless the server is ours and the migrations write roles or tablespaces: then a further one like it is started for it
     * @param target as {@link #upgrade} takes it
     * @throws ProblemException if the target cannot be reached, or if the server refuses a statement
     */
    public Database databaseAt(DatabaseServer server, String target) {
        return databaseAt(server, target, database -> MigrationProgress.NONE);
    }

    /** The same, with somebody who looks on; begins anew with a further server. */
    Database databaseAt(DatabaseServer server, String target, Function<Database, MigrationProgress> progress) {
        return databases().at(server, target, progress);
    }

    private UpgradedDatabases databases() {
        return new UpgradedDatabases(graph, choices.allowance());
    }

    /**
     * Upgrades a database as production would.
     *
     * @param target {@code head}, {@code heads}, {@code +1} or the id of a revision
     * @throws ProblemException if the target cannot be reached, or if the server refuses a statement
     */
    public void upgrade(Database database, String target) {
        databases().migrator(database).upgrade(target);
    }

    /**
     * Downgrades a database as production would.
     *
     * @param target {@code base}, {@code -1} or the id of a revision
     * @throws ProblemException if the target cannot be reached, if there is no downgrade, or if the server refuses a statement
     */
    public void downgrade(Database database, String target) {
        databases().migrator(database).downgrade(target);
    }

    /** Moves a database from revision to revision: an application's own at its start, for instance. */
    public Migrator on(ConnectionSource database, Conduct conduct) {
        return new Migrator(database, graph, conduct);
    }

    /** {@link #on(ConnectionSource, Conduct)} as in production. */
    public Migrator on(ConnectionSource database) {
        return on(database, Conduct.DEFAULT);
    }

    /**
     * Runs the round trip of every selected revision. If a server of ours runs out of memory for its data, everything is run once more with the data on disk.
     *
     * @param server stays open
     * @param progress is told each result as it is there
     * @return also if the server was lost on the way, with what was proven until then
     */
    public Verification verify(DatabaseServer server, Consumer<RevisionResult> progress) {
        return new HistoryVerification(this, choices).run(server, progress);
    }

    /**
     * Compares a model with the schema at head.
     *
     * @throws ProblemException if the model means nothing, or if an upgrade fails
     */
    public Verification compare(DatabaseServer server, SchemaSource model, DriftScope scope) {
        long start = System.nanoTime();
        try (ModelComparison comparison = new ModelComparison(databaseAt(server, "heads"))) {
            Drift drift = choices.baseline().applyTo(comparison.compare(model, scope));
            return proven(server, List.of()).with(drift).took(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /**
     * Compares a model with the schema that a revision makes.
     *
     * @param revision its id, or an unambiguous beginning of it
     * @throws ProblemException if there is no such revision, if the model means nothing, or if an upgrade fails
     */
    public Drift compareAt(DatabaseServer server, String revision, SchemaSource model, DriftScope scope) {
        Revision place = graph.require(revision);
        try (ModelComparison comparison = new ModelComparison(databaseAt(server, place.id()))) {
            return choices.baseline().applyTo(comparison.compare(model, scope).at(place.quotedTitle()), place.id());
        }
    }

    /**
     * Writes the revision that is missing for a model, as SQL.
     *
     * @param renames that are meant where something goes and something like it comes
     * @throws ProblemException if the model means nothing, or if an upgrade fails
     */
    public GeneratedRevision autogenerate(
            DatabaseServer server, SchemaSource model, DriftScope scope, List<ChosenRename> renames) {
        try (ModelComparison comparison = new ModelComparison(databaseAt(server, "heads"))) {
            return comparison.revision(model, scope, renames, choices.baseline());
        }
    }

    /**
     * What is proven by results, for faces that ask for one revision after the other.
     *
     * @param results as {@link #judge} gives them, parents first
     */
    public Verification proven(DatabaseServer server, List<RevisionResult> results) {
        return new Verification(
                new Verification.Source(source.location(), source.format()),
                new Verification.DatabaseFacts(server.version(), server.provider()),
                results,
                List.of(),
                Optional.empty(),
                Duration.ZERO);
    }
}
