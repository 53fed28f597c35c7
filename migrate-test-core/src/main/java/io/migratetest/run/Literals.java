package io.migratetest.run;

/** Text as SQL writes it, whatever {@code standard_conforming_strings} says. */
final class Literals {

    private Literals() {}

    static String text(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
