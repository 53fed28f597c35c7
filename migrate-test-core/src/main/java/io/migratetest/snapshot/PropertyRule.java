package io.migratetest.snapshot;

import java.util.Optional;

/**
 * One property of an object and where it comes from.
 *
 * @param property its name, as people read it
 * @param column the column that it tells; the property is left away on a server that has no such column
 * @param expression SQL for its value; without it, the column's value is printed the way its type asks for
 */
record PropertyRule(String property, Optional<String> column, Optional<String> expression) {}
