-- The columns of unique and exclusion constraints, whose names are those of indexes and so belong to one table of a schema only.
SELECT NULL AS constraint_catalog, n.nspname AS constraint_schema, x.conname AS constraint_name, NULL AS table_catalog,
    n.nspname AS table_schema, c.relname AS table_name, a.attname AS column_name, k.position AS ordinal_position
FROM pg_constraint x
JOIN pg_class c ON c.oid = x.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN unnest(x.conkey) WITH ORDINALITY k (number, position)
JOIN pg_attribute a ON a.attrelid = x.conrelid AND a.attnum = k.number
WHERE x.contype IN ('u', 'x') AND {schemas n.nspname} AND {tables c.oid}
ORDER BY n.nspname, x.conname, k.position
