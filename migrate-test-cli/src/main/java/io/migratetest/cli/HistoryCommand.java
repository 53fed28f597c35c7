package io.migratetest.cli;

import static java.util.stream.Collectors.toSet;

import io.migratetest.revision.HistoryRange;
import io.migratetest.revision.Revision;
import io.migratetest.run.HistoryEntry;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the revisions, or what ever ran in a database. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Lists the revisions, the newest first; or with --applied what ever ran in a database.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test history -r 0003:0007 -v",
            "  migrate-test history -i -r -3:current -n production",
            "  migrate-test history --applied -n production"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:listed",
            "2:unusable arguments or unreadable migrations",
            "3:no database, or lost on the way",
            "70:a defect in migrate-test itself"
        })
final class HistoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "FROM:TO",
            description = "Only these, both ends included: 0003:0007, 0003:, :head, -3:current, current:+2.")
    private Optional<String> range = Optional.empty();

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything about the revisions.")
    private boolean verbose;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark the revisions that the database is at.")
    private boolean indicateCurrent;

    @Option(
            names = "--applied",
            description = "List what ran in the database instead: when, how long, by whom, and what came of it.")
    private boolean applied;

    @Mixin
    private LiveOptions live = new LiveOptions();

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LiveProject project = live.read(terminal);
        if (applied) {
            project.migrator().history().forEach(this::print);
            return ExitStatus.PASSED;
        }
        boolean asks =
                indicateCurrent || range.filter(HistoryRange::needsDatabase).isPresent();
        List<Revision> current = asks ? project.migrator().current() : List.of();
        Set<String> marked =
                indicateCurrent ? current.stream().map(Revision::id).collect(toSet()) : Set.of();
        HistoryLine line = new HistoryLine(project.revisions(), marked);
        List<Revision> listed =
                new ArrayList<>(new HistoryRange(project.revisions(), current).revisions(range.orElse(":")));
        Collections.reverse(listed);
        terminal.out()
                .print(lines -> listed.forEach(
                        revision -> lines.accept(verbose ? line.verbose(revision) : line.brief(revision))));
        return ExitStatus.PASSED;
    }

    private void print(HistoryEntry entry) {
        terminal.out()
                .writer()
                .printf(
                        "%s  %-9s  %-9s  %s  %d ms  by %s%n",
                        entry.started().truncatedTo(ChronoUnit.SECONDS),
                        entry.direction().text(),
                        entry.outcome().name().toLowerCase(Locale.ROOT),
                        entry.revision(),
                        entry.took().toMillis(),
                        entry.by());
    }
}
