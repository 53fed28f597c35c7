package io.migratetest.autogenerate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way as the text of a section. */
final class ScriptText {

    private ScriptText() {}

    static String of(Way way, List<String> notes) {
        Stream<String> first = Stream.concat(
                        notes.stream(), way.impossible().stream().map("no statement can do this: "::concat))
                .map(note -> comment(note) + "\n");
        Stream<String> parts = way.parts().stream()
                .map(part -> part.comments().stream()
                                .map(line -> comment(line) + "\n")
                                .collect(Collectors.joining()) + part.sql() + "\n");
        return Stream.concat(first, parts).collect(Collectors.joining());
    }

    private static String comment(String text) {
        return "-- " + text.replace("\n", "\n--   ");
    }
}
