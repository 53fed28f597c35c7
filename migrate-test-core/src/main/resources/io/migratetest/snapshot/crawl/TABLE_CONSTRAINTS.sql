-- PostgreSQL's information schema calls each NOT NULL a CHECK with oids in its name; ours leaves them to the columns, and knows what is deferrable.
SELECT current_database() AS constraint_catalog, s.nspname AS constraint_schema, c.conname AS constraint_name,
    n.nspname AS table_schema, t.relname AS table_name,
    CASE c.contype WHEN 'c' THEN 'CHECK' WHEN 'f' THEN 'FOREIGN KEY' WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END AS constraint_type,
    CASE WHEN c.condeferrable THEN 'YES' ELSE 'NO' END AS is_deferrable,
    CASE WHEN c.condeferred THEN 'YES' ELSE 'NO' END AS initially_deferred
FROM pg_catalog.pg_constraint c
JOIN pg_catalog.pg_namespace s ON s.oid = c.connamespace
JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
WHERE c.contype IN ('c', 'f', 'p', 'u', 'x') AND c.conrelid >= 16384
ORDER BY n.nspname, t.relname, c.conname
