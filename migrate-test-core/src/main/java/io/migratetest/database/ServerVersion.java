package io.migratetest.database;

/**
 * The version of a server.
 *
 * @param text as the server says it: {@code 18.6}
 * @param number as {@code server_version_num} says it: {@code 180006}
 */
record ServerVersion(String text, int number) {

    static final int OLDEST_MAJOR = 13;

    int major() {
        return number / 10_000;
    }

    boolean isSupported() {
        return major() >= OLDEST_MAJOR;
    }
}
