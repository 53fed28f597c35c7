package io.migratetest.cli;

import io.migratetest.MigrationProject;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the migrations are, and how they are written. */
final class LocationOptions {

    @Parameters(
            paramLabel = "LOCATION",
            description = "The folder of the migrations; classpath:FOLDER looks for it on --classpath.")
    private String location = "";

    @Option(
            names = "--format",
            paramLabel = "NAME",
            completionCandidates = Formats.class,
            description = "How the migrations are written: ${COMPLETION-CANDIDATES}. Default: detected.")
    private Optional<String> format = Optional.empty();

    MigrationProject read() {
        return MigrationProject.open(location, format);
    }
}
