package io.migratetest.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names that somebody chose from those that Hibernate or PostgreSQL made up. */
final class ChosenNames {

    /** A prefix and a hash to the base of 35. */
    private static final Pattern OF_HIBERNATE = Pattern.compile("(fk|uk|uc|idx)_?[0-9a-y]{20,26}");

    /** The columns of a key, a foreign key or an index. */
    private static final Pattern COLUMNS = Pattern.compile("^[^(]*\\(([^()]*)\\)");

    private static final Pattern SUFFIX = Pattern.compile("_(key|check|fkey|idx|excl)\\d*$");

    /** As many characters as fit into a name; PostgreSQL shortens what it makes up. */
    private static final int LONGEST = 63;

    private ChosenNames() {}

    /** Whether a model means the name; Hibernate names indexes and foreign keys by itself, so that none is left to PostgreSQL. */
    static boolean isChosen(SchemaObject object, Vocabulary vocabulary) {
        String name = plain(Names.local(object.key()));
        String body = KeyClauses.body(object);
        Matcher suffix = SUFFIX.matcher(name);
        if (body.startsWith("PRIMARY KEY") || OF_HIBERNATE.matcher(name).matches()) {
            return false;
        }
        boolean isLeftToPostgres =
                vocabulary != Vocabulary.ENTITIES || !(object.is("index") || body.startsWith("FOREIGN KEY "));
        return !(isLeftToPostgres
                && suffix.find()
                && isOfPostgres(name.substring(0, suffix.start()), body, table(object)));
    }

    /** A check is called after the table, and after the column if it is about one. */
    private static boolean isOfPostgres(String name, String body, String table) {
        if (body.startsWith("CHECK ")) {
            return name.equals(table) || name.startsWith(table + "_");
        }
        Matcher columns = COLUMNS.matcher(body);
        String made = table + "_" + (columns.find() ? plain(columns.group(1).replace(", ", "_")) : "");
        return name.equals(made) || (made.length() > LONGEST - "_fkey".length() && name.startsWith(beginning(table)));
    }

    private static String beginning(String table) {
        return table.substring(0, Math.min(table.length(), LONGEST / 3));
    }

    private static String table(SchemaObject object) {
        if (object.is("constraint")) {
            return plain(Names.local(new ObjectKey("table", Names.home(object.key()))));
        }
        return object.owner()
                .map(owner -> owner.kind().equals("column") ? Names.home(owner) : owner.name())
                .map(name -> plain(Names.local(new ObjectKey("table", name))))
                .orElse("");
    }

    private static String plain(String name) {
        return name.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
