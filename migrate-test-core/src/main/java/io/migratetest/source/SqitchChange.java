package io.migratetest.source;

import io.migratetest.sql.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of a Sqitch plan.
 *
 * @param name also the name of its scripts, unless it was reworked later
 * @param dependencies as they are written: {@code users}, {@code users@v1}, {@code !old}, {@code other:project}
 * @param line where it is planned
 * @param tags that were given to it, with their {@code @}
 * @param laterTags those between it and the change that reworks it; empty if none does
 */
record SqitchChange(
        String name, List<String> dependencies, SourceLine line, List<String> tags, List<String> laterTags) {

    static SqitchChange of(String name, List<String> dependencies, SourceLine line) {
        return new SqitchChange(name, List.copyOf(dependencies), line, new ArrayList<>(), new ArrayList<>());
    }

    /** The names that its scripts can have, the likeliest first. */
    List<String> scripts() {
        return laterTags.isEmpty()
                ? List.of(name)
                : laterTags.stream().map(tag -> name + tag).toList();
    }
}
