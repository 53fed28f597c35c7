-- The specific name is the signature; JDBC's holds an oid.
SELECT NULL AS procedure_cat, n.nspname AS procedure_schem, p.proname AS procedure_name, p.oid::regprocedure::text AS specific_name,
    1 AS procedure_type
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.prokind = 'p' AND {schemas n.nspname} AND {routines}
