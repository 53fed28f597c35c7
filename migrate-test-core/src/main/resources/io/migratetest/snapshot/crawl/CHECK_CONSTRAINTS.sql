-- SchemaCrawler finds a constraint by its schema and name, though two tables may have one of the same name; then neither gets its condition
-- here, and both have it in their attributes.
SELECT NULL AS constraint_catalog, n.nspname AS constraint_schema, min(x.conname::text) AS constraint_name,
    min(substring(pg_get_constraintdef(x.oid) from 7)) AS check_clause
FROM pg_constraint x
JOIN pg_class c ON c.oid = x.conrelid
JOIN pg_namespace n ON n.oid = x.connamespace
WHERE x.contype = 'c' AND {schemas n.nspname} AND {tables c.oid}
GROUP BY n.nspname, x.conname
HAVING count(*) = 1
