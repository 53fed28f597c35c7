package io.migratetest.source;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A file that holds one direction of one revision.
 *
 * @param id as it is written in the file's name
 * @param name in words; may be empty
 */
record MigrationFile(String id, String name, Direction direction, SourceFile file) {

    enum Direction {
        UP,
        DOWN
    }

    /** Takes a file's name apart: the groups {@code id}, {@code name} and {@code direction} of a match. */
    static MigrationFile of(Folder.Match match) {
        String id = group(match.groups(), "id").orElseThrow();
        String name = group(match.groups(), "name").orElse("");
        boolean down = group(match.groups(), "direction").filter("down"::equals).isPresent();
        return new MigrationFile(id, words(name), down ? Direction.DOWN : Direction.UP, match.file());
    }

    private static Optional<String> group(Matcher groups, String name) {
        return Optional.ofNullable(groups.group(name));
    }

    /** A part of a file's name as people read it: {@code add_email} is {@code add email}. */
    static String words(String fileName) {
        return fileName.replaceAll("[_-]+", " ").strip();
    }
}
