-- Facts, not statistics: rows and pages are estimates that change by themselves.
SELECT current_database() AS table_catalog, n.nspname AS table_schema, c.relname AS table_name,
    pg_catalog.pg_get_userbyid(c.relowner) AS owner,
    CASE c.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'permanent' END AS persistence,
    c.relrowsecurity AS row_security, pg_catalog.pg_get_partkeydef(c.oid) AS partition_key,
    pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS partition_bound, pg_catalog.array_to_string(c.reloptions, ', ') AS options
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.oid >= 16384
