package io.migratetest.database;

/** How a session sends its queries. */
public enum Protocol {
    /** A text with several statements goes out whole, in one message, as most migration tools send their files. */
    SIMPLE,
    /** What JDBC does by default, for the user's own code and for our questions. */
    EXTENDED
}
