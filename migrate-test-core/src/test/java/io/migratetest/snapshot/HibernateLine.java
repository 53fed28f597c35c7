package io.migratetest.snapshot;

import io.migratetest.OtherLibraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The lines of Hibernate that models are read with: the one on the class path, and an older one that a class loader of its own sees. */
public enum HibernateLine {
    SEVEN,
    SIX;

    private static final Path JARS_OF_SIX = Path.of("target/hibernate-6");
    private static final List<String> OF_SIX =
            List.of("org.hibernate.", "jakarta.persistence.", "io.migratetest.entities.");

    /** Does something with the class path of a project that uses the line. */
    public <T> T call(Callable<T> action) throws Exception {
        return OtherLibraries.call(loader(), action);
    }

    /** Sees the line's Hibernate, and entities that are mapped with it. */
    public ClassLoader loader() throws IOException {
        return this == SEVEN ? HibernateLine.class.getClassLoader() : new OtherLibraries(JARS_OF_SIX, OF_SIX);
    }
}
