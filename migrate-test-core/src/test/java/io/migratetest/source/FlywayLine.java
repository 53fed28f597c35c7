package io.migratetest.source;

import io.migratetest.OtherLibraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The lines of Flyway that people use: the one on the class path, and those that a class loader of its own sees, as after {@code --classpath}. */
enum FlywayLine {
    TEN("target/flyway-10"),
    ELEVEN(""),
    TWELVE("target/flyway-12"),
    THIRTEEN("target/flyway-13");

    private static final List<String> OWN =
            List.of("org.flywaydb.", "tools.jackson.", "io.migratetest.source.products.");

    private final String jars;

    FlywayLine(String jars) {
        this.jars = jars;
    }

    /** Does something with the class path of a project that uses the line. */
    <T> T call(Callable<T> action) throws Exception {
        return OtherLibraries.call(loader(), action);
    }

    private ClassLoader loader() throws IOException {
        return this == ELEVEN ? FlywayLine.class.getClassLoader() : new OtherLibraries(Path.of(jars), OWN);
    }
}
