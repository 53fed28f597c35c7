package io.migratetest.sql;

import io.migratetest.problem.Location;

/**
 * A comment that ends with its line.
 *
 * @param text without the two dashes and the blanks around it; may be empty
 * @param location where its dashes stand
 */
public record Comment(String text, Location location) {}
