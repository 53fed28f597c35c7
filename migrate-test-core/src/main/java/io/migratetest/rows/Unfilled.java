package io.migratetest.rows;

/**
 * A table for which no row was found that the server takes.
 *
 * @param table quoted and with its schema
 * @param reason what the server said last
 */
public record Unfilled(String table, String reason) {}
