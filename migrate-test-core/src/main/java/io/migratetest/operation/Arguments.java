package io.migratetest.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The arguments of a routine, as the statement that creates it lists them. */
final class Arguments {

    private static final Pattern DEFAULT = Pattern.compile("\\s+DEFAULT\\s|\\s*:?=", Pattern.CASE_INSENSITIVE);

    private Arguments() {}

    /** As the statement that drops it lists them. */
    static String withoutDefaults(String arguments) {
        return split(arguments).stream()
                .map(argument -> {
                    Matcher start = DEFAULT.matcher(argument);
                    return (start.find() ? argument.substring(0, start.start()) : argument).strip();
                })
                .collect(Collectors.joining(", "));
    }

    /** At the commas that are in no parentheses and no quotes. */
    private static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(arguments.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(arguments.substring(start));
        return parts;
    }
}
