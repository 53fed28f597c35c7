-- One row for each event, TRUNCATE included.
SELECT current_database() AS trigger_catalog, n.nspname AS trigger_schema, t.tgname AS trigger_name, e.event AS event_manipulation,
    current_database() AS event_object_catalog, n.nspname AS event_object_schema, c.relname AS event_object_table,
    pg_catalog.row_number() OVER (PARTITION BY t.tgrelid, e.event ORDER BY t.tgname) AS action_order,
    pg_catalog.pg_get_expr(t.tgqual, t.tgrelid) AS action_condition,
    pg_catalog.substring(pg_catalog.pg_get_triggerdef(t.oid), pg_catalog.strpos(pg_catalog.pg_get_triggerdef(t.oid), 'EXECUTE ')) AS action_statement,
    CASE WHEN t.tgtype & 1 = 1 THEN 'ROW' ELSE 'STATEMENT' END AS action_orientation,
    CASE t.tgtype & 66 WHEN 2 THEN 'BEFORE' WHEN 64 THEN 'INSTEAD OF' ELSE 'AFTER' END AS action_timing, NULL AS created
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN (VALUES (4, 'INSERT'), (8, 'DELETE'), (16, 'UPDATE'), (32, 'TRUNCATE')) e (bit, event) ON t.tgtype & e.bit = e.bit
WHERE NOT t.tgisinternal
ORDER BY n.nspname, c.relname, t.tgname, e.bit
