-- Partitioned and foreign tables have constraints too.
SELECT current_database() AS constraint_catalog, s.nspname AS constraint_schema, c.conname AS constraint_name, t.relname AS table_name,
    pg_catalog.obj_description(c.oid, 'pg_constraint') AS remarks, pg_catalog.pg_get_constraintdef(c.oid) AS constraint_definition
FROM pg_catalog.pg_constraint c
JOIN pg_catalog.pg_namespace s ON s.oid = c.connamespace
JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
WHERE c.contype IN ('c', 'f', 'p', 'u', 'x') AND c.conrelid >= 16384
