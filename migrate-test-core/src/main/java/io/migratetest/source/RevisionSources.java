package io.migratetest.source;

import io.migratetest.library.OptionalLibrary;
import io.migratetest.library.UserLibraries;
import io.migratetest.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Opens locations in which people keep their migrations. */
public final class RevisionSources {

    private RevisionSources() {}

    /**
     * Finds a location and its format; the migrations are read later.
     *
     * @param location a folder, absolute or relative to the working directory, with or without {@code file:} before it; or a folder on
     *     the class path, {@code classpath:db/migration}, in a directory or inside a jar; or a package of revisions in Java, {@code
     *     java:com.example.migrations}, {@code java:} alone for those that are registered for {@link java.util.ServiceLoader}. Several places of
     *     revisions of our own engine are separated by commas, and are one graph
     * @param format one of {@link #formats()}; empty to have it detected
     * @throws ProblemException if the location does not exist or is empty, or if its format is unknown, not recognised or not the only one
     */
    public static RevisionSource open(String location, Optional<String> format) {
        if (location.contains(SeveralPlaces.SEPARATOR) && !isFolder(location)) {
            return new SeveralPlaces(
                    location,
                    Arrays.stream(location.split(SeveralPlaces.SEPARATOR))
                            .map(place -> openOne(place.strip(), Optional.empty()))
                            .toList());
        }
        return openOne(location, format);
    }

    private static boolean isFolder(String location) {
        try {
            return Files.isDirectory(Path.of(location));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static RevisionSource openOne(String location, Optional<String> format) {
        ClassLoader classes = classes();
        if (location.startsWith(JavaSource.PREFIX)) {
            ShownPaths paths = new ShownPaths(Path.of("").toAbsolutePath());
            return JavaSource.open(location, format, new JavaClasses(classes, paths));
        }
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
        RowFiles rows = RowFiles.in(folder);
        Folder migrations = rows.without(folder);
        FormatChoice choice = new FormatChoice(migrations);
        return new FolderSource(migrations, format.map(choice::named).orElseGet(choice::detected), rows);
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
