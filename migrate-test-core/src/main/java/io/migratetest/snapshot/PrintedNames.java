package io.migratetest.snapshot;

import java.util.ArrayList;
import java.util.List;

/** Names as PostgreSQL prints them, taken to pieces. */
final class PrintedNames {

    /** Stands between a name and that of the table on which it is unique. */
    static final String ON = " on ";

    private PrintedNames() {}

    /** Where the table's name is announced. */
    static int on(String name) {
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && name.startsWith(ON, i)) {
                return i;
            }
        }
        throw new IllegalArgumentException("this is not the name of something on a table: " + name);
    }

    /** The parts of a qualified name, unquoted; SchemaCrawler trims what it reads, and so do we. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"') {
                if (!quoted && i > 0 && name.charAt(i - 1) == '"') {
                    part.append('"');
                }
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                parts.add(part.toString().trim());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().trim());
        return parts;
    }
}
