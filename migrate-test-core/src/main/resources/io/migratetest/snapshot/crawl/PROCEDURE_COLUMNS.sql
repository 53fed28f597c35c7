-- Parameters without a name are called after their position, as in the routine itself.
SELECT NULL AS procedure_cat, n.nspname AS procedure_schem, p.proname AS procedure_name, p.oid::regprocedure::text AS specific_name,
    coalesce(nullif(p.proargnames[k.position], ''), '$' || k.position) AS column_name,
    CASE p.proargmodes[k.position] WHEN 'o' THEN 4 WHEN 'b' THEN 2 ELSE 1 END AS column_type,
    {jdbc type} AS data_type, y.typname AS type_name, {size -1} AS length, 0 AS precision, 1 AS nullable, k.position AS ordinal_position,
    format_type(y.oid, NULL) AS type
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
CROSS JOIN unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY k (type, position)
JOIN pg_type y ON y.oid = k.type
WHERE p.prokind = 'p' AND {schemas n.nspname} AND {routines}
