package io.migratetest.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What the user adds to the class path. */
final class ClasspathOptions {

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description =
                    "Libraries of your own: Flyway, Liquibase, Hibernate with the entities, other PostgreSQL binaries.")
    private Optional<String> classpath = Optional.empty();

    /** Has to come before anything that is looked for there. */
    void use() {
        classpath.ifPresent(Classpath::use);
    }
}
