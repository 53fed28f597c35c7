package io.migratetest.cli;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.run.Conduct;
import io.migratetest.run.Direction;
import io.migratetest.run.Migrator;
import io.migratetest.run.OfflineScript;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code upgrade} and {@code downgrade} have in common. */
abstract class MoveCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Direction direction;

    @Parameters(
            paramLabel = "REVISION",
            description = {
                "Where to: head, heads, base, an id or its beginning, +2, -1, ID+1, the label of a branch, or LABEL@ and one of these.",
                "With --sql also FROM:TO."
            })
    private String target = "";

    @Option(names = "--sql", description = "Print the SQL for psql instead, and ask no database.")
    private boolean sql;

    @Option(names = "--dry-run", description = "Run everything in one transaction, and roll it back.")
    private boolean dryRun;

    @Option(
            names = "--accept-edited",
            description = "Take scripts that were edited after they were applied for what was applied.")
    private boolean acceptEdited;

    @Mixin
    private LiveOptions live = new LiveOptions();

    MoveCommand(Terminal terminal, Direction direction) {
        this.terminal = terminal;
        this.direction = direction;
    }

    @Override
    public Integer call() {
        LiveProject project = live.read(terminal);
        if (sql) {
            project.print(this::print);
            return ExitStatus.PASSED;
        }
        Migrator migrator = project.migrator(
                usual -> usual.telling(new MigrationLog(terminal.err().writer()))
                        .with(acceptEdited ? Conduct.Edited.ACCEPTED : Conduct.Edited.REFUSED));
        Interruption interruption = Interruption.stops(migrator::cancel);
        try {
            report(dryRun ? migrator.rehearse(direction, target) : move(migrator), migrator);
            return ExitStatus.PASSED;
        } catch (ProblemException e) {
            if (interruption.averted()) {
                throw e;
            }
            e.problems().forEach(problem -> terminal.err().writer().println(problem.render()));
            return ExitStatus.INTERRUPTED;
        } finally {
            interruption.over();
        }
    }

    private void print(OfflineScript script) {
        if (direction == Direction.UPGRADE) {
            script.upgrade(target);
        } else {
            script.downgrade(target);
        }
    }

    private List<Revision> move(Migrator migrator) {
        return direction == Direction.UPGRADE ? migrator.upgrade(target) : migrator.downgrade(target);
    }

    private void report(List<Revision> moved, Migrator migrator) {
        String done = dryRun
                ? "%s would run, and is rolled back".formatted(revisions(moved.size()))
                : moved.isEmpty()
                        ? "nothing to do"
                        : "%s %s"
                                .formatted(
                                        revisions(moved.size()),
                                        direction == Direction.UPGRADE ? "applied" : "taken back");
        terminal.out().writer().printf("%s; %s%n", done, LiveProject.place(migrator.current()));
    }

    private static String revisions(int number) {
        return number == 1 ? "1 revision" : number + " revisions";
    }
}
