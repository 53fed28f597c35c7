package io.migratetest.run;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Route;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.revision.Work;
import io.migratetest.sql.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints what a migrator would run, as SQL for {@code psql}: for people who may not connect, or who want to read it first.
 *
 * <p>Each revision is a transaction together with its entries in the version table and in the history, as online. Nobody looks at a database, so the script is
 * right only for one that is where the range begins.
 */
public final class OfflineScript {

    private final RevisionGraph graph;
    private final OwnTables tables;
    private final VersionTable table;
    private final Consumer<String> lines;

    /**
     * A script of a graph.
     *
     * @param lines takes each line, or several lines at once
     */
    public OfflineScript(RevisionGraph graph, Consumer<String> lines) {
        this(graph, OwnTables.DEFAULT, lines);
    }

    /**
     * A script of a graph for a database with other tables.
     *
     * @param lines takes each line, or several lines at once
     */
    public OfflineScript(RevisionGraph graph, OwnTables tables, Consumer<String> lines) {
        this.graph = graph;
        this.tables = tables;
        this.table = new VersionTable(tables);
        this.lines = lines;
    }

    /**
     * Prints an upgrade.
     *
     * @param range where to, or {@code from:to}; from base if only one is named
     * @throws ProblemException if it cannot be reached, or if a revision is no SQL
     */
    public void upgrade(String range) {
        Range parsed = Range.of(range, "base");
        List<Revision> from = state(parsed.from());
        print(
                from,
                Route.from(graph, from).up(parsed.to()).stream().map(Move::up).toList());
    }

    /**
     * Prints a downgrade.
     *
     * @param range {@code from:to}
     * @throws ProblemException if it is no range, if it cannot be reached, or if a revision is no SQL
     */
    public void downgrade(String range) {
        Range parsed = Range.of(range, "");
        if (parsed.from().isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "where the downgrade begins is unknown")
                    .with("expected", "FROM:TO")
                    .with("because", "no database is asked where it is")
                    .help("name both ends: --sql 0007:0005")
                    .asException();
        }
        List<Revision> from = state(parsed.from());
        print(
                from,
                Route.from(graph, from).down(parsed.to()).stream()
                        .map(Move::down)
                        .toList());
    }

    /**
     * Prints a stamp.
     *
     * @param range where to, or {@code from:to}
     */
    public void stamp(String range) {
        Range parsed = Range.of(range, "base");
        List<Revision> from = state(parsed.from());
        makeTables();
        new Stamp(graph, tables).statements(from, List.of(parsed.to())).forEach(this::statement);
    }

    /** Prints what makes the version table and the history. */
    public void ensureVersionTable() {
        makeTables();
    }

    /** The two ends of what is printed. */
    private record Range(String from, String to) {

        static Range of(String text, String usualStart) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Range(usualStart, text)
                    : new Range(
                            text.substring(0, colon).strip(),
                            text.substring(colon + 1).strip());
        }
    }

    private List<Revision> state(String name) {
        Route base = Route.from(graph, List.of());
        return name.equals("base") ? List.of() : base.stamped(List.of(name));
    }

    private void print(List<Revision> from, List<Move> moves) {
        moves.forEach(OfflineScript::requireSql);
        makeTables();
        Applied applied = new Applied(graph, from.stream().map(Revision::id).toList());
        for (Move move : moves) {
            print(move, applied);
            applied.make(move);
        }
    }

    private void makeTables() {
        table.ddl().forEach(this::statement);
        lines.accept("");
    }

    private void print(Move move, Applied applied) {
        lines.accept("-- %s, %s".formatted(move.doing(), move.section().location()));
        List<String> records = new ArrayList<>(applied.change(move).statements(table));
        records.add(new HistoryTable(tables).offlineInsertion(move.revision(), move.direction()));
        if (isOneTransaction(move.section())) {
            lines.accept("BEGIN;");
            messages(move.section().inOneTransaction().orElseThrow());
            records.forEach(this::statement);
            lines.accept("COMMIT;");
        } else {
            messages(move.section());
            lines.accept("BEGIN;");
            records.forEach(this::statement);
            lines.accept("COMMIT;");
        }
        lines.accept("");
    }

    /** A single message of a tool that begins no transaction is one to the server, unless its only statement refuses to be in one. */
    private static boolean isOneTransaction(Section section) {
        boolean isSingleStatement = section.transaction() == Transaction.BARE
                && section.messages().stream()
                        .allMatch(message -> message.statements().size() < 2);
        return section.inOneTransaction().isPresent() && !isSingleStatement;
    }

    private void messages(Section section) {
        for (Script message : section.messages()) {
            message.statements().forEach(statement -> statement(statement.text()));
        }
    }

    private void statement(String sql) {
        lines.accept(sql + ";");
    }

    private static void requireSql(Move move) {
        boolean isSql = move.section().work().stream().allMatch(Work.Sql.class::isInstance);
        if (move.section().foreign().isPresent() || !isSql) {
            throw Problem.of(
                            ProblemCode.UNSUPPORTED_SYNTAX,
                            "%s is more than SQL, so that it cannot be printed"
                                    .formatted(move.revision().quotedTitle()))
                    .at(move.section().location())
                    .help("run it on a database, or let its own tool print it")
                    .asException();
        }
    }
}
