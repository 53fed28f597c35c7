-- By signature; the body, or where it was parsed already, the whole definition.
SELECT NULL AS routine_catalog, n.nspname AS routine_schema, p.proname AS routine_name, p.oid::regprocedure::text AS specific_name,
    CASE WHEN l.lanname = 'sql' THEN 'SQL' ELSE 'EXTERNAL' END AS routine_body,
    coalesce(nullif(p.prosrc, ''), pg_get_functiondef(p.oid)) AS routine_definition
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
WHERE p.prokind <> 'a' AND {schemas n.nspname} AND {routines}
