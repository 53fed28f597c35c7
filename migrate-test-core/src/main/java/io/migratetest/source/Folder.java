package io.migratetest.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A listed location: what formats look at.
 *
 * @param location as the user wrote it
 * @param files down to {@link #DEPTH} levels, ordered by name, without hidden ones
 * @param surroundings the project around it
 * @param path where it is; empty inside a jar
 */
record Folder(String location, List<SourceFile> files, Surroundings surroundings, Optional<Path> path) {

    /** Hasura needs three, {@code default/1647469653447_init/up.sql}; Flyway and Sqitch let people make folders as they like. */
    static final int DEPTH = 6;

    Folder {
        files = List.copyOf(files);
    }

    /** A file whose whole name fits a pattern, with the groups of the match. */
    record Match(SourceFile file, Matcher groups) {}

    Stream<Match> matching(Pattern name) {
        return files.stream()
                .map(file -> new Match(file, name.matcher(file.name())))
                .filter(match -> match.groups().matches());
    }

    /** The files by their names; one of each, where several roots of the class path hold it. */
    Map<String, SourceFile> byName() {
        return files.stream().collect(Collectors.toMap(SourceFile::name, file -> file, (first, sameName) -> first));
    }

    /** The files that have a name of a format and a mark of its tool inside. */
    List<SourceFile> holding(Pattern mark, Pattern name) {
        return matching(name).map(Match::file).filter(file -> file.holds(mark)).toList();
    }
}
