package io.migratetest.schema;

import java.util.regex.Pattern;

/** Definitions that PostgreSQL would print otherwise, were they read again as they are printed. */
final class Reprint {

    /** What {@code IN} becomes over {@code varchar}: as soon as the cast is written out, it moves into the array. */
    private static final Pattern LIST =
            Pattern.compile("\\(\\(ARRAY\\[((?:'(?:[^']|'')*+'::character varying(?:, )?)+)\\]\\)::text\\[\\]\\)");

    private Reprint() {}

    /** A definition that is printed like the object when it was read; what routines hold is theirs. */
    static String stable(String definition, SchemaObject object) {
        return object.is("function", "procedure", "aggregate")
                ? definition
                : LIST.matcher(definition).replaceAll("(ARRAY[$1])");
    }
}
