package io.migratetest.cli;

import io.migratetest.MigrationProject;
import io.migratetest.check.Verification;
import io.migratetest.database.DatabaseServer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the round trip of a project's revisions: the main job. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Upgrades, downgrades and upgrades every revision again on a real PostgreSQL, and compares the whole schema after each step.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate-test verify migrations",
            "  migrate-test verify --database embedded --since 0042 db/migration",
            "  migrate-test verify --revision 0007 --keep db/migration",
            "  migrate-test verify --checks rows,lints --exclude-lint 'table audit.*' db/migration",
            "  migrate-test verify --write-baseline db/migration             accept what is old, once",
            "  migrate-test verify --baseline migrate-test-baseline.json --report json=report.json db/migration",
            "",
            "A revision that cannot go back, or whose round trip takes too long, or loses data, says so in a comment of its upgrade:",
            "  -- migrate-test: irreversible the old column is gone",
            "  -- migrate-test: skip fills a table of two billion rows",
            "  -- migrate-test: loses users.phone nobody used it"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing that matters was found",
            "1:findings: a revision does not pass",
            "2:unusable arguments or unreadable migrations",
            "3:no database, or lost on the way; the report holds what was proven",
            "70:a defect in migrate-test itself",
            "130:interrupted; the report holds what was proven"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LocationOptions location = new LocationOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private CheckOptions checks = new CheckOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private ClasspathOptions classpath = new ClasspathOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = {
                "Check at most so many parts of a history of 100 or more revisions at the same time, each on a server of its own.",
                "Default: the number of processors, at most 4."
            })
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--keep", description = "Keep the database of the last failure, and print how to connect.")
    private boolean keep;

    @Mixin
    private AllowanceOptions allowance = new AllowanceOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checks.requireKnown();
        List<ReportTarget> targets = reports.targets(terminal);
        Optional<BaselineUpdate> update = baseline.update();
        classpath.use();
        MigrationProject all = location.read()
                .select(selection.selection())
                .accept(baseline.accepted())
                .allow(allowance.allowance());
        MigrationProject project = checks.linted(jobs.map(all::jobs).orElse(all).rows(checks.rows(all)));
        Progress progress = new Progress(terminal.err(), project.selected());
        DatabaseServer server = server(progress);
        return new VerifyRun(project, server, progress)
                .run(interrupted -> ReportOptions.write(interrupted, targets))
                .map(found -> update.map(file -> file.apply(found, terminal)).orElse(found))
                .map(verification -> {
                    ReportOptions.write(verification, targets);
                    keep(project, server, verification);
                    return ExitStatus.of(verification);
                })
                .orElse(ExitStatus.INTERRUPTED);
    }

    private DatabaseServer server(Progress progress) {
        progress.begin();
        try {
            DatabaseServer server = database.server();
            progress.end();
            if (database.isAutomatic()) {
                terminal.err().writer().println(server.remark());
            }
            return server;
        } finally {
            progress.end();
        }
    }

    private void keep(MigrationProject project, DatabaseServer server, Verification verification) {
        if (keep && verification.interruption().isEmpty()) {
            KeptDatabase.keep(project, server, verification, terminal.err().writer());
        }
    }
}
