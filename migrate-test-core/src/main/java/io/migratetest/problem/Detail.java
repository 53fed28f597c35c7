package io.migratetest.problem;

/**
 * One labelled fact of a problem, printed under its headline.
 *
 * @param label a word or two, lower case; an empty label continues the detail before it
 * @param text may hold several lines
 */
public record Detail(String label, String text) {}
