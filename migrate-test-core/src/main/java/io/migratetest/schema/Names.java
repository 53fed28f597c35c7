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

    /** The name alone, as it stands after {@code RENAME TO}: {@code lower_name} of {@code public.lower_name(text)}. */
    static String simple(ObjectKey key) {
        return local(new ObjectKey(key.kind(), plain(key)));
    }

    /** The name with its schema, and nothing that tells objects of one name apart. */
    static String plain(ObjectKey key) {
        return withoutAccessMethod(withoutArguments(key.name()));
    }

    /** The schema of an object that lives in one: {@code public} of {@code public.lower_name(text)}. */
    static String schema(ObjectKey key) {
        String name = plain(key);
        int dot = lastDot(name);
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** The name without the arguments that tell routines and operators apart: {@code public.lower_name}. */
    static String withoutArguments(String name) {
        int arguments = outsideQuotes(name, "(");
        return arguments > 0 ? name.substring(0, arguments) : name;
    }

    /** The name of an operator class or family without the kind of index that it is for: {@code public.by_length}. */
    static String withoutAccessMethod(String name) {
        int method = outsideQuotes(name, " USING ");
        return method < 0 ? name : name.substring(0, method);
    }

    /** A single name without its quotes: {@code Fees} of {@code "Fees"}. */
    static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** The name with which a text begins, up to a blank. */
    static String first(String text) {
        int blank = outsideQuotes(text, " ");
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** The entries of a list of names, one a line; a quoted name may hold a line break. */
    static List<String> lines(String list) {
        return split(list, "\n");
    }

    /** The names of a list that is separated by commas; none where nothing is printed. */
    static List<String> list(Optional<String> printed) {
        return printed.map(names -> split(names, ", ")).orElse(List.of());
    }

    private static List<String> split(String list, String separator) {
        List<String> names = new ArrayList<>();
        String rest = list;
        for (int end = outsideQuotes(rest, separator); end >= 0; end = outsideQuotes(rest, separator)) {
            names.add(rest.substring(0, end));
            rest = rest.substring(end + separator.length());
        }
        names.add(rest);
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
