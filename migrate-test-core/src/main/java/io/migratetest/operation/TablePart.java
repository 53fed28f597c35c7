package io.migratetest.operation;

import io.migratetest.sql.NamingConvention;

/** What stands between the parentheses of a table: columns, constraints, and other tables that it is made like. */
public sealed interface TablePart permits Column, Constraint, Like {

    /** Its definition. */
    String sql(ObjectName table, NamingConvention names);
}
