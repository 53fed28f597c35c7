-- PostgreSQL's information schema calls each NOT NULL a CHECK with oids in its name; ours leaves them to the columns, and knows what is deferrable.
SELECT NULL AS constraint_catalog, n.nspname AS constraint_schema, x.conname AS constraint_name,
    c.relname AS table_name,
    CASE x.contype WHEN 'c' THEN 'CHECK' WHEN 'f' THEN 'FOREIGN KEY' WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END AS constraint_type,
    CASE WHEN x.condeferrable THEN 'YES' ELSE 'NO' END AS is_deferrable,
    CASE WHEN x.condeferred THEN 'YES' ELSE 'NO' END AS initially_deferred
FROM pg_constraint x
JOIN pg_class c ON c.oid = x.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE x.contype IN ('c', 'f', 'p', 'u', 'x') AND {schemas n.nspname} AND {tables c.oid}
ORDER BY n.nspname, c.relname, x.conname
