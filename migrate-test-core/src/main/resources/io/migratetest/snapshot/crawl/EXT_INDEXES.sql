-- Joined by oid: an index may have a namesake in another schema.
SELECT current_database() AS index_catalog, n.nspname AS index_schema, i.relname AS index_name, t.relname AS table_name,
    pg_catalog.obj_description(i.oid, 'pg_class') AS remarks, pg_catalog.pg_get_indexdef(i.oid) AS index_definition
FROM pg_catalog.pg_index x
JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = i.relnamespace
WHERE i.oid >= 16384 AND n.nspname !~ '^pg_'
ORDER BY n.nspname, t.relname, i.relname
