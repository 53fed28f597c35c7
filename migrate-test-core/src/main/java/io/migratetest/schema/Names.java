package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;

/** The parts of printed names, which may be quoted and hold anything. */
final class Names {

    private Names() {}

    /** The object in which one lives, by its name: {@code public.fees} of {@code public.fees.amount} and of {@code fees_pkey on public.fees}. */
    static String home(ObjectKey key) {
        int on = outsideQuotes(key.name(), " on ");
        return on >= 0 ? key.name().substring(on + " on ".length()) : key.name().substring(0, lastDot(key.name()));
    }

    /** Its name in there: {@code amount}, {@code fees_pkey}. */
    static String local(ObjectKey key) {
        int on = outsideQuotes(key.name(), " on ");
        return on >= 0 ? key.name().substring(0, on) : key.name().substring(lastDot(key.name()) + 1);
    }

    /** The name alone, as it stands after {@code RENAME TO}: {@code lower_name} of {@code public.lower_name(text)}. */
    static String simple(ObjectKey key) {
        return local(new ObjectKey(key.kind(), withoutArguments(key)));
    }

    /** The name without the arguments that tell routines and operators apart: {@code public.lower_name}. */
    static String withoutArguments(ObjectKey key) {
        int arguments = outsideQuotes(key.name(), "(");
        return arguments > 0 ? key.name().substring(0, arguments) : key.name();
    }

    /** A single name without its quotes: {@code Fees} of {@code "Fees"}. */
    static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** The entries of a list of names, one a line; a quoted name may hold a line break. */
    static List<String> lines(String list) {
        List<String> lines = new ArrayList<>();
        String rest = list;
        for (int end = outsideQuotes(rest, "\n"); end >= 0; end = outsideQuotes(rest, "\n")) {
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }

    private static int lastDot(String name) {
        int last = -1;
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                last = i;
            }
        }
        return last;
    }

    /** Where a text stands that is no part of a quoted name; negative if nowhere. */
    static int outsideQuotes(String name, String text) {
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && name.startsWith(text, i)) {
                return i;
            }
        }
        return -1;
    }
}
