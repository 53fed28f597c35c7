package io.migratetest.operation;

/**
 * SQL where a value could stand: {@code now()}.
 *
 * @param sql as it is sent
 */
public record Expression(String sql) {}
