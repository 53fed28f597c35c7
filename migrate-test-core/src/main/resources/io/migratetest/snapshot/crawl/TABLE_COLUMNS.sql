-- The last column becomes an attribute. It is the only place for the schema of a type, which SchemaCrawler takes to be that of the table.
SELECT NULL AS table_cat, n.nspname::text AS table_schem, c.relname::text AS table_name, a.attname::text AS column_name,
    {jdbc type} AS data_type, y.typname::text AS type_name, {size a.atttypmod} AS column_size, {digits a.atttypmod} AS decimal_digits,
    CASE WHEN a.attnotnull OR y.typtype = 'd' AND y.typnotnull THEN 0 ELSE 1 END AS nullable,
    pg_get_expr(d.adbin, d.adrelid) AS column_def,
    row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum) AS ordinal_position,
    CASE WHEN a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE '%nextval(%' THEN 'YES' ELSE 'NO' END AS is_autoincrement,
    CASE WHEN a.attgenerated <> '' THEN 'YES' ELSE 'NO' END AS is_generatedcolumn,
    format_type(a.atttypid, a.atttypmod) AS type
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type y ON y.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND {schemas n.nspname} AND {tables c.oid}
UNION ALL
SELECT NULL, n.nspname, {scaffold}, y.typname, {jdbc type}, y.typname, {size y.typtypmod}, 0, 1, NULL, 1, 'NO', 'NO', y.oid::regtype::text
FROM pg_type y
JOIN pg_namespace n ON n.oid = y.typnamespace
LEFT JOIN pg_class c ON c.oid = y.typrelid
WHERE {schemas n.nspname} AND (c.oid IS NULL OR c.relkind = 'c') AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = y.oid)
UNION ALL
SELECT NULL, {scaffold}, {scaffold} || s.number, 'id', 4, 'int4', 10, 0, 0, NULL, 1, 'NO', 'NO', 'integer' FROM (VALUES ('1'), ('2')) s (number)
