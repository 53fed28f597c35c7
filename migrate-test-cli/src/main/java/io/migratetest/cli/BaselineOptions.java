package io.migratetest.cli;

import io.migratetest.check.Baseline;
import io.migratetest.check.BaselineFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which findings are accepted. */
final class BaselineOptions {

    private static final Path DEFAULT_FILE = Path.of("migrate-test-baseline.json");
    private static final String REASON = "was so when migrate-test was introduced; write here why it stays so";

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Accept the findings in this file, each with a reason. One that no longer occurs is an error.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--write-baseline",
            description = {
                "Accept everything that is found: write it to the baseline, by default migrate-test-baseline.json.",
                "Reasons that are there stay; entries that are no longer needed go."
            })
    private boolean write;

    /** What is accepted from the start; if the baseline is written anew, it judges nothing before that. */
    Baseline accepted() {
        return write ? Baseline.NONE : file.map(BaselineFile::read).orElse(Baseline.NONE);
    }

    /** The rewriting of the baseline, if that is asked for. */
    Optional<BaselineUpdate> update() {
        if (!write) {
            return Optional.empty();
        }
        Path target = file.orElse(DEFAULT_FILE);
        Baseline known = Files.exists(target) ? BaselineFile.read(target) : Baseline.NONE;
        return Optional.of(new BaselineUpdate(target, known, REASON));
    }
}
