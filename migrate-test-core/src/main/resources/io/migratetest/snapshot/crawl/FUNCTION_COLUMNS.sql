-- Parameters without a name are called after their position, as in the routine itself.
SELECT NULL AS function_cat, n.nspname AS function_schem, p.proname AS function_name, p.oid::regprocedure::text AS specific_name,
    coalesce(nullif(p.proargnames[k.position], ''), '$' || k.position) AS column_name,
    CASE p.proargmodes[k.position] WHEN 'o' THEN 3 WHEN 'b' THEN 2 WHEN 't' THEN 5 ELSE 1 END AS column_type,
    {jdbc type} AS data_type, y.typname AS type_name, {size -1} AS length, 0 AS precision, 1 AS nullable, k.position AS ordinal_position,
    format_type(y.oid, NULL) AS type
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
CROSS JOIN unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY k (type, position)
JOIN pg_type y ON y.oid = k.type
WHERE p.prokind IN ('f', 'w') AND {schemas n.nspname} AND {routines}
UNION ALL
SELECT NULL, n.nspname, p.proname, p.oid::regprocedure::text, 'returnValue', 4, {jdbc type}, y.typname, {size -1}, 0, 1, 0, format_type(y.oid, NULL)
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
JOIN pg_type y ON y.oid = p.prorettype
WHERE p.prokind IN ('f', 'w') AND p.proargmodes IS NULL AND {schemas n.nspname} AND {routines}
