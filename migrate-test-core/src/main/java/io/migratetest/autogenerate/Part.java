package io.migratetest.autogenerate;

import java.util.List;

/**
 * Statements with what is to be said about them.
 *
 * @param comments one line each
 * @param sql terminated statements, separated by line breaks
 */
record Part(List<String> comments, String sql) {

    Part {
        comments = List.copyOf(comments);
    }

    static Part of(String sql) {
        return new Part(List.of(), sql);
    }
}
