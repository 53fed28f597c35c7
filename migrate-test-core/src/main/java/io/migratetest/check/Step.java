package io.migratetest.check;

/** One of the three steps of a round trip. */
public enum Step {
    UPGRADE("upgrade", "upgrade"),
    DOWNGRADE("downgrade", "downgrade"),
    REUPGRADE("reupgrade", "upgrade again");

    private final String text;
    private final String title;

    Step(String text, String title) {
        this.text = text;
        this.title = title;
    }

    /** As reports for programs write it: {@code reupgrade}. */
    public String text() {
        return text;
    }

    /** As people read it: {@code upgrade again}. */
    public String title() {
        return title;
    }
}
