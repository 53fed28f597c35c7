-- Of materialized views too, and whoever owns the tables.
SELECT DISTINCT NULL AS view_catalog, vn.nspname AS view_schema, v.relname AS view_name, NULL AS table_catalog, tn.nspname AS table_schema,
    t.relname AS table_name
FROM pg_rewrite r
JOIN pg_class v ON v.oid = r.ev_class
JOIN pg_namespace vn ON vn.oid = v.relnamespace
JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
JOIN pg_class t ON t.oid = d.refobjid AND t.oid <> v.oid
JOIN pg_namespace tn ON tn.oid = t.relnamespace
WHERE v.relkind IN ('v', 'm') AND t.relkind IN ('r', 'p', 'v', 'm', 'f') AND {schemas vn.nspname} AND {tables v.oid}
