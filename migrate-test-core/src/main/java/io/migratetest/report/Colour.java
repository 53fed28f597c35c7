package io.migratetest.report;

/** Whether a text is for a terminal that shows colours. */
public enum Colour {
    OFF,
    ON;

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    String green(String text) {
        return painted("32", text);
    }

    String yellow(String text) {
        return painted("33", text);
    }

    String red(String text) {
        return painted("31", text);
    }

    String bold(String text) {
        return painted("1", text);
    }

    private String painted(String code, String text) {
        return this == OFF ? text : ESCAPE + code + "m" + text + RESET;
    }
}
