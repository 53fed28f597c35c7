package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The statements that change the labels of an enum, which PostgreSQL can add and rename but not remove. */
final class EnumLabels {

    private static final Pattern LITERAL = Pattern.compile("E?'(?:[^']|'')*+'");

    private EnumLabels() {}

    static List<String> change(SchemaObject type, Optional<String> value) {
        List<String> now = labels(type.property("labels"));
        List<String> wanted = labels(value);
        if (wanted.containsAll(now)) {
            return additions(type, now, wanted);
        }
        return now.size() == wanted.size() ? renamings(type, now, wanted) : List.of();
    }

    private static List<String> additions(SchemaObject type, List<String> now, List<String> wanted) {
        if (!wanted.stream().filter(now::contains).toList().equals(now)) {
            return List.of();
        }
        List<String> statements = new ArrayList<>();
        String next = "";
        for (int i = wanted.size() - 1; i >= 0; i--) {
            if (!now.contains(wanted.get(i))) {
                statements.add(
                        Sql.alter(type) + " ADD VALUE " + wanted.get(i) + (next.isEmpty() ? "" : " BEFORE " + next));
            }
            next = wanted.get(i);
        }
        return statements;
    }

    private static List<String> renamings(SchemaObject type, List<String> now, List<String> wanted) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(wanted.get(i))) {
                if (now.contains(wanted.get(i)) || wanted.contains(now.get(i))) {
                    return List.of();
                }
                statements.add(Sql.alter(type) + " RENAME VALUE " + now.get(i) + " TO " + wanted.get(i));
            }
        }
        return statements;
    }

    /** As they are printed: quoted, one a line, which a label may hold itself. */
    static List<String> labels(Optional<String> printed) {
        return LITERAL.matcher(printed.orElse(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
