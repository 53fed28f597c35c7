package io.migratetest.rows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts of the forms that conditions ask for most often, tried where a plain one is refused. */
final class Shapes {

    private static final List<String> SHAPES = List.of(
            "a%d",
            "%d",
            "A%d",
            "a%d@example.com",
            "https://example.com/%d",
            "example%d.com",
            "+4930%d",
            "#%06x",
            "1.2.%d",
            "%032x",
            "%064x",
            "%040x",
            "%08x-0000-4000-8000-000000000001",
            "0x%040x",
            "0x%064x",
            "/a/%d",
            "a-%d",
            "a_%d",
            "a/%d",
            "a:%d",
            "10.0.0.%d",
            "2001-02-03",
            "{\"a\": %d}",
            "[%d]",
            "{%d}");

    private static final List<String> WORDS =
            List.of("en", "DE", "USD", "abc", "ABC", "Abc", "a", "", "true", "en-US", "Europe/Berlin", "UTC");

    static final List<String> JSON = List.of("{}", "[]", "[1]", "{\"a\": 1}", "\"a\"", "1", "true", "null");

    private Shapes() {}

    /** Texts that differ by number. */
    static Stream<String> of(int number) {
        return Stream.concat(SHAPES.stream().map(shape -> String.format(Locale.ROOT, shape, number)), WORDS.stream());
    }
}
