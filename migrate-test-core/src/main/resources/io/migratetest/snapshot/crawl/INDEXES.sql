-- For all tables at once, and without estimates of rows and pages.
SELECT NULL AS table_cat, n.nspname AS table_schem, t.relname AS table_name, i.relname AS index_name, NOT x.indisunique AS non_unique,
    CASE WHEN x.indisclustered THEN 1 WHEN m.amname = 'hash' THEN 2 ELSE 3 END AS type, k.position AS ordinal_position,
    coalesce(a.attname, pg_get_indexdef(x.indexrelid, k.position::int, false)) AS column_name,
    CASE WHEN pg_index_column_has_property(x.indexrelid, k.position::int, 'orderable')
        THEN CASE WHEN x.indoption[k.position - 1] & 1 = 1 THEN 'D' ELSE 'A' END END AS asc_or_desc
FROM pg_index x
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_am m ON m.oid = i.relam
JOIN pg_class t ON t.oid = x.indrelid
JOIN pg_namespace n ON n.oid = t.relnamespace
CROSS JOIN unnest(x.indkey::int2[]) WITH ORDINALITY k (number, position)
LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number AND k.number <> 0
WHERE {schemas n.nspname} AND {tables t.oid}
ORDER BY n.nspname, t.relname, i.relname, k.position
