package io.migratetest.report;

import java.util.ArrayList;
import java.util.List;

/** The closing note about what the role could not see, so that nobody takes silence for a proof. */
final class NotCompared {

    private static final int SHOWN = 12;

    private NotCompared() {}

    static String note(List<String> sentences) {
        List<String> lines = new ArrayList<>();
        lines.add("not compared, since the role has no right to see it:");
        sentences.stream().limit(SHOWN).forEach(sentence -> lines.add("  " + sentence));
        if (sentences.size() > SHOWN) {
            lines.add("  ... and %d more; the report --report json=FILE lists all".formatted(sentences.size() - SHOWN));
        }
        return String.join("\n", lines);
    }
}
