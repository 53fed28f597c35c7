-- Two tables of the scaffold refer to each other, which keeps SchemaCrawler from sorting the rest by foreign keys, in cubic time.
-- The others have the types of their schema for columns, since SchemaCrawler knows the types of columns only.
SELECT NULL AS table_cat, n.nspname::text AS table_schem, c.relname::text AS table_name,
    CASE c.relkind WHEN 'p' THEN 'PARTITIONED TABLE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN 'FOREIGN TABLE'
        ELSE 'TABLE' END AS table_type
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND {schemas n.nspname} AND {tables c.oid}
UNION ALL SELECT NULL, n.nspname, {scaffold}, 'TABLE' FROM pg_namespace n WHERE {schemas n.nspname}
UNION ALL SELECT NULL, {scaffold}, {scaffold} || s.number, 'TABLE' FROM (VALUES ('1'), ('2')) s (number)
