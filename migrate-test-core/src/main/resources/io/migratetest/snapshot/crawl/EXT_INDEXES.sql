-- Joined by oid: an index may have a namesake in another schema.
SELECT NULL AS index_catalog, n.nspname AS index_schema, i.relname AS index_name, t.relname AS table_name,
    pg_get_indexdef(i.oid) AS index_definition
FROM pg_index x
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_class t ON t.oid = x.indrelid
JOIN pg_namespace n ON n.oid = i.relnamespace
WHERE {schemas n.nspname} AND {tables t.oid}
