-- For all tables at once.
SELECT NULL AS table_cat, n.nspname AS table_schem, c.relname AS table_name, a.attname AS column_name, k.position AS key_seq, p.conname AS pk_name
FROM pg_constraint p
JOIN pg_class c ON c.oid = p.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN unnest(p.conkey) WITH ORDINALITY k (number, position)
JOIN pg_attribute a ON a.attrelid = p.conrelid AND a.attnum = k.number
WHERE p.contype = 'p' AND {schemas n.nspname} AND {tables c.oid}
ORDER BY n.nspname, c.relname, k.position
