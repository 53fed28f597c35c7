-- The specific name is the signature; JDBC's holds an oid.
SELECT NULL AS function_cat, n.nspname AS function_schem, p.proname AS function_name, p.oid::regprocedure::text AS specific_name,
    CASE WHEN p.proretset THEN 2 ELSE 1 END AS function_type
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.prokind IN ('f', 'w') AND {schemas n.nspname} AND {routines}
