package io.migratetest.database;

/**
 * The version of a server.
 *
 * @param text as the server says it: {@code 18.6}
 * @param number as {@code server_version_num} says it: {@code 180006}
 */
record ServerVersion(String text, int number) {

    /** The oldest release that can drop a database in use. */
    static final int OLDEST_MAJOR = 13;

    private static final int FILE_COPY_SINCE = 15;
    private static final int BUILTIN_LOCALE_SINCE = 17;

    /** Leaves out what distributions add: {@code 15.9 (Debian 15.9-0+deb12u1)}. */
    static ServerVersion parse(String text, String number) {
        return new ServerVersion(text.replaceFirst(" .*", ""), Integer.parseInt(number));
    }

    int major() {
        return number / 10_000;
    }

    boolean isSupported() {
        return major() >= OLDEST_MAJOR;
    }

    /** Copying files does not write every page to the log, which is what the other strategy of PostgreSQL 15 and later does. */
    String copyStrategy() {
        return major() >= FILE_COPY_SINCE ? " STRATEGY file_copy" : "";
    }

    /** The same characters and the same order on every machine: those of Unicode's code points. */
    String fixedLocale() {
        return major() >= BUILTIN_LOCALE_SINCE
                ? " ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
                : " ENCODING 'UTF8' LOCALE 'C'";
    }
}
