-- For all tables at once, from both of their sides.
SELECT NULL AS pktable_cat, pn.nspname::text AS pktable_schem, p.relname::text AS pktable_name, pa.attname::text AS pkcolumn_name,
    NULL AS fktable_cat, fn.nspname::text AS fktable_schem, f.relname::text AS fktable_name, fa.attname::text AS fkcolumn_name,
    k.position AS key_seq, {rule x.confupdtype} AS update_rule, {rule x.confdeltype} AS delete_rule, x.conname::text AS fk_name,
    CASE WHEN x.condeferred THEN 5 WHEN x.condeferrable THEN 6 ELSE 7 END AS deferrability
FROM pg_constraint x
JOIN pg_class p ON p.oid = x.confrelid
JOIN pg_namespace pn ON pn.oid = p.relnamespace
JOIN pg_class f ON f.oid = x.conrelid
JOIN pg_namespace fn ON fn.oid = f.relnamespace
CROSS JOIN unnest(x.conkey, x.confkey) WITH ORDINALITY k (referring, referred, position)
JOIN pg_attribute fa ON fa.attrelid = x.conrelid AND fa.attnum = k.referring
JOIN pg_attribute pa ON pa.attrelid = x.confrelid AND pa.attnum = k.referred
WHERE x.contype = 'f' AND {schemas fn.nspname} AND ({tables f.oid} OR {tables p.oid})
UNION ALL
SELECT NULL, {scaffold}, {scaffold} || s.referred, 'id', NULL, {scaffold}, {scaffold} || s.referring, 'id', 1, 3, 3, s.referring, 7
FROM (VALUES ('1', '2'), ('2', '1')) s (referring, referred)
ORDER BY 6, 7, 12, 9
