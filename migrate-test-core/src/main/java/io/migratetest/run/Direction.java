package io.migratetest.run;

import java.util.Locale;

/** What became of a revision in a database. */
public enum Direction {
    UPGRADE("upgrading"),
    DOWNGRADE("downgrading"),
    /** It was declared to be applied, or not to be, and nothing ran. */
    STAMP("stamping");

    private final String doing;

    Direction(String doing) {
        this.doing = doing;
    }

    /** As the history table says it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Direction of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** As a sentence begins that says what is under way. */
    public String doing() {
        return doing;
    }
}
