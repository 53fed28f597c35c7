package io.migratetest.rows;

/** How names and values are written in our own statements. */
final class Sql {

    private Sql() {}

    static String name(String plain) {
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    /** With {@code standard_conforming_strings} on. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
