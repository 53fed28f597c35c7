package io.migratetest.junit5;

import io.migratetest.problem.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Places as JUnit's test sources, which IDEs open with a double click. */
final class SourceUris {

    private static final String CLASSPATH = "classpath:";
    private static final String IN_JAR = "!/";

    private SourceUris() {}

    /** A place in a file, or in a jar, which is on the class path then. */
    static URI of(Location place) {
        String file = place.file();
        int entry = file.indexOf(IN_JAR);
        return entry < 0 ? file(file, place) : classpath(file.substring(entry + 1), place);
    }

    /** The folder that a user named. */
    static URI ofLocation(String location) {
        Location whole = Location.of(location);
        return location.startsWith(CLASSPATH)
                ? classpath("/" + location.substring(CLASSPATH.length()).replaceFirst("^/+", ""), whole)
                : file(location.replaceFirst("^file:(//(?=/))?", ""), whole);
    }

    private static URI file(String path, Location place) {
        return URI.create(Path.of(path).toAbsolutePath().normalize().toUri() + query(place));
    }

    private static URI classpath(String path, Location place) {
        try {
            return URI.create(new URI("classpath", null, path, null) + query(place));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no such place: " + path, e);
        }
    }

    private static String query(Location place) {
        if (place.line() == 0) {
            return "";
        }
        return place.column() == 0
                ? "?line=" + place.line()
                : "?line=%d&column=%d".formatted(place.line(), place.column());
    }
}
