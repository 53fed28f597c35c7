package io.migratetest.autogenerate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way as the text of a section. */
final class ScriptText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

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

    /** A comment ends at a line feed and at a carriage return, which names may hold. */
    private static String comment(String text) {
        return "-- " + LINE_END.matcher(text).replaceAll("\n--   ");
    }
}
