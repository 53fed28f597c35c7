package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The schema of an object that lives in one: {@code public} of {@code public.lower_name(text)}. */
    static String schema(ObjectKey key) {
        int arguments = outsideQuotes(key.name(), "(");
        String name = arguments < 0 ? key.name() : key.name().substring(0, arguments);
        int dot = lastDot(name);
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** The name alone, as it stands after {@code RENAME TO}: {@code lower_name} of {@code public.lower_name(text)}. */
    static String simple(ObjectKey key) {
        int arguments = outsideQuotes(key.name(), "(");
        return arguments < 0
                ? local(key)
                : local(new ObjectKey(key.kind(), key.name().substring(0, arguments)));
    }

    /** A name without the quotes around it. */
    static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** The name with which a text begins, up to a blank. */
    static String first(String text) {
        int blank = outsideQuotes(text, " ");
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** The names of a list that is separated by commas. */
    static List<String> list(Optional<String> printed) {
        List<String> names = new ArrayList<>();
        String rest = printed.orElse("");
        for (int comma = outsideQuotes(rest, ", "); comma >= 0; comma = outsideQuotes(rest, ", ")) {
            names.add(rest.substring(0, comma));
            rest = rest.substring(comma + ", ".length());
        }
        if (!rest.isEmpty()) {
            names.add(rest);
        }
        return names;
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

    private static int outsideQuotes(String name, String text) {
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
