package io.migratetest.benchmark;

import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.rows.SeedSettings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures chains of revisions, one after the other. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {"Measures what migrate-test's round trip costs beside its SQL alone, in turn on one server.", ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmark --data disk generated failing unclean",
            "  benchmark --revisions 50,100,200,400,800 generated",
            "  benchmark --rounds 3 --json before.json crates.io/migrations",
            "  benchmark --rounds 3 --compare before.json crates.io/migrations"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was measured",
            "1:another verdict or finding than in the report of --compare, or nothing to compare",
            "2:unusable arguments, unreadable migrations or no database",
            "70:a defect"
        })
final class BenchmarkCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CHAIN",
            arity = "0..*",
            description =
                    "generated, objects, wide, failing, unclean or the folder of any migrations. Default: generated.")
    private List<String> chains = new ArrayList<>();

    @Option(
            names = "--revisions",
            split = ",",
            paramLabel = "N",
            defaultValue = "200",
            description =
                    "How long the chains are; several show how the time grows. A folder is as long as it is. Default: 200.")
    private List<Integer> revisions = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "K",
            defaultValue = "5",
            description = "How often floor and round trip are run in turn, after one round to warm up. Default: 5.")
    private int rounds;

    @Option(
            names = "--database",
            paramLabel = "SPEC",
            defaultValue = "embedded",
            description =
                    "The PostgreSQL to run on: container[:IMAGE], embedded[:MAJOR] or a jdbc:postgresql: URL. Default: embedded.")
    private String database = "";

    @Option(
            names = "--data",
            paramLabel = "PLACE",
            description =
                    "Where a server that is started for this has its data: memory or disk (the folder for temporary files). Default: memory if it has room.")
    private Optional<Place> place = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "How the migrations of folders are written. Default: detected.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N", description = "As of migrate-test verify. Default: as there.")
    private Optional<Integer> jobs = Optional.empty();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "As of migrate-test verify. Default: 0, so that the schema alone is measured.")
    private int rows;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write what was measured here.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--compare", paramLabel = "FILE", description = "Compare with a report that --json wrote before.")
    private Optional<Path> earlier = Optional.empty();

    /** Measures, prints, and gives the exit status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Failures failures = new Failures(err);
        return new CommandLine(new BenchmarkCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
    }

    @Override
    public Integer call() throws SQLException {
        requireSense();
        Optional<Report> before = earlier.map(ReportFile::new).map(ReportFile::read);
        List<Workload> workloads = workloads();
        DatabaseServer server =
                place.map(each -> each.server(database)).orElseGet(() -> DatabaseServers.shared(database));
        Rounds measuring = new Rounds(
                server,
                rounds,
                new RoundTrip(server, jobs, new SeedSettings(rows, 0)),
                spec.commandLine().getErr());
        List<Measurement> measurements = new ArrayList<>();
        for (Workload workload : workloads) {
            measurements.add(measuring.measure(workload));
        }
        Report report = Report.of(server, rounds, measurements);
        json.map(ReportFile::new).ifPresent(file -> file.write(report));
        PrintWriter out = spec.commandLine().getOut();
        new ReportText(report, out).print();
        return before.map(then -> compared(new Comparison(then, report), out)).orElse(0);
    }

    private static int compared(Comparison comparison, PrintWriter out) {
        comparison.print(out);
        return comparison.provesTheSame() ? 0 : DIFFERENT;
    }

    private void requireSense() {
        if (rounds < 1 || revisions.stream().anyMatch(number -> number < 1)) {
            throw new ParameterException(spec.commandLine(), "--rounds and --revisions take numbers from 1 on");
        }
    }

    private List<Workload> workloads() {
        List<String> wanted = chains.isEmpty() ? List.of(GeneratedChain.NAME) : chains;
        return wanted.stream().flatMap(this::workloads).toList();
    }

    private Stream<Workload> workloads(String chain) {
        Optional<Chain> known = Chains.named(chain);
        if (known.isEmpty() && !Files.isDirectory(Path.of(chain))) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' is neither a chain nor a folder".formatted(chain))
                    .with("chains", String.join(", ", Chains.names()))
                    .asException();
        }
        return known.map(each -> revisions.stream().map(length -> Workload.of(each, length)))
                .orElseGet(() -> Stream.of(Workload.of(chain, format)));
    }
}
