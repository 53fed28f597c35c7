-- Materialized views are views too.
SELECT NULL AS table_catalog, n.nspname AS table_schema, c.relname AS table_name,
    pg_get_viewdef(c.oid) AS view_definition,
    CASE WHEN 'check_option=local' = ANY (c.reloptions) THEN 'LOCAL' WHEN 'check_option=cascaded' = ANY (c.reloptions) THEN 'CASCADED'
        ELSE 'NONE' END AS check_option,
    CASE WHEN c.relkind = 'v' AND pg_relation_is_updatable(c.oid, false) & 20 = 20 THEN 'YES' ELSE 'NO' END AS is_updatable
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm') AND {schemas n.nspname} AND {tables c.oid}
