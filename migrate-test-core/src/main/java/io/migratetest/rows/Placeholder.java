package io.migratetest.rows;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands in an expression for whatever another column of the same row gets. */
final class Placeholder {

    private static final Pattern MARKED = Pattern.compile("\u0001([^\u0001]*)\u0001");

    /** Columns that stand for each other have no value at all. */
    private static final int DEEPEST = 4;

    private Placeholder() {}

    static String of(String column) {
        return "\u0001" + column + "\u0001";
    }

    /** An expression without placeholders. */
    static String resolve(String expression, Map<String, String> row) {
        String resolved = expression;
        for (int depth = 0; depth < DEEPEST && MARKED.matcher(resolved).find(); depth++) {
            resolved = MARKED.matcher(resolved)
                    .replaceAll(mark ->
                            Matcher.quoteReplacement(Objects.requireNonNullElse(row.get(mark.group(1)), Slot.NULL)));
        }
        return MARKED.matcher(resolved).replaceAll(Slot.NULL);
    }
}
