package io.migratetest.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code flyway migrate} calls beside the migrations: {@code beforeMigrate.sql}, {@code afterEachMigrate__refresh_views.sql}, classes. */
final class FlywayCallbacks {

    /** The events of an upgrade; those of {@code clean}, {@code undo}, {@code info}, ... never happen here. */
    private static final Pattern SCRIPT = Pattern.compile(
            "(?:.*/)?(?:beforeConnect|afterConnect|createSchema|beforeCreateSchema|beforeRepeatables|afterVersioned"
                    + "|(?:before|after)(?:Each)?Migrate(?:Statement)?(?:Error|Applied|OperationFinish)?)(?:__[^/]*)?\\.sql");

    private static final Pattern CLASS = Pattern.compile(".*\\.class");

    /** As a compiled class names what it implements or extends. */
    private static final Pattern IMPLEMENTED = Pattern.compile("org/flywaydb/core/api/callback/(Base)?Callback\\b");

    private FlywayCallbacks() {}

    /** The callbacks of a location; none if Flyway does nothing there but migrate. */
    static List<SourceFile> in(Folder folder) {
        return Stream.concat(
                        folder.matching(SCRIPT).map(Folder.Match::file),
                        classesIn(folder).stream().filter(file -> file.holds(IMPLEMENTED)))
                .toList();
    }

    /** The classes of a location; Flyway looks for them on the class path only. */
    static List<SourceFile> classesIn(Folder folder) {
        return folder.location().startsWith(Locations.CLASSPATH)
                ? folder.matching(CLASS).map(Folder.Match::file).toList()
                : List.of();
    }
}
