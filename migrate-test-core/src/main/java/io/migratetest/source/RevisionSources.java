package io.migratetest.source;

import io.migratetest.library.OptionalLibrary;
import io.migratetest.library.UserLibraries;
import io.migratetest.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens locations in which people keep their migrations. */
public final class RevisionSources {

    private RevisionSources() {}

    /**
     * Finds a location and its format; the migrations are read later.
     *
     * @param location a folder, absolute or relative to the working directory, with or without {@code file:} before it; or a folder on
     *     the class path, {@code classpath:db/migration}, in a directory or inside a jar
     * @param format one of {@link #formats()}; empty to have it detected
     * @throws ProblemException if the location does not exist or is empty, or if its format is unknown, not recognised or not the only one
     */
    public static RevisionSource open(String location, Optional<String> format) {
        ClassLoader classes = classes();
        List<OptionalLibrary> libraries = List.of(OptionalLibrary.LIQUIBASE, OptionalLibrary.FLYWAY);
        return UserLibraries.call(
                        classes,
                        RevisionSources.class,
                        List.of(RevisionSource.class),
                        libraries,
                        "find",
                        location,
                        format)
                .map(RevisionSource.class::cast)
                .orElseGet(() -> find(location, format));
    }

    /** As {@link #open} does, with the libraries that are seen from here. */
    static RevisionSource find(String location, Optional<String> format) {
        Locations locations = new Locations(Path.of("").toAbsolutePath(), classes());
        return open(locations.find(location), format);
    }

    static RevisionSource open(Folder folder, Optional<String> format) {
        FormatChoice choice = new FormatChoice(folder);
        return new FolderSource(folder, format.map(choice::named).orElseGet(choice::detected));
    }

    /** The names of all formats, in the order in which people should read them. */
    public static List<String> formats() {
        return MigrationFormats.names();
    }

    /** Tests and build tools put the user's class path there; without one our own has to do. */
    static ClassLoader classes() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader);
    }
}
