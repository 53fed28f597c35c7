package io.migratetest.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.migratetest.schema.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A changed property in words, or as a small unified diff where it has several lines. */
final class ChangeText {

    private static final int CONTEXT = 1;
    private static final int SHOWN_LINES = 16;
    private static final int SHOWN_CHARACTERS = 160;
    /** {@code --- } and {@code +++ }, which would name files. */
    private static final int HEADER_LINES = 2;

    /** What a property means that has no value, where that is not nothing. */
    private static final Map<String, String> USUAL = Map.of(
            "enabled", "yes",
            "valid", "yes",
            "populated", "yes",
            "persistence", "permanent",
            "replica identity", "default",
            "access method", "heap",
            "tablespace", "default",
            "statistics target", "default",
            "compression", "default",
            "storage", "default");

    private ChangeText() {}

    static String of(Difference difference) {
        String property = difference.property().orElse("definition");
        String usual = USUAL.getOrDefault(property, "none");
        String before = difference.before().orElse(usual);
        String after = difference.after().orElse(usual);
        if (before.contains("\n") || after.contains("\n")) {
            return "%s: %s\n%s".formatted(difference.object(), property, unifiedDiff(before, after));
        }
        return "%s: %s is %s, was %s".formatted(difference.object(), property, shortened(after), shortened(before));
    }

    private static String unifiedDiff(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                "was", "is", old, DiffUtils.diff(old, after.lines().toList()), CONTEXT);
        List<String> body = new ArrayList<>(lines.subList(Math.min(HEADER_LINES, lines.size()), lines.size()));
        if (body.size() > SHOWN_LINES) {
            int more = body.size() - SHOWN_LINES;
            body = new ArrayList<>(body.subList(0, SHOWN_LINES));
            body.add("... and %d more lines".formatted(more));
        }
        return "  " + String.join("\n  ", body);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "...";
    }
}
