-- Each trigger once; SchemaCrawler has no word for TRUNCATE and calls it unknown, unless there are other events.
SELECT NULL AS trigger_catalog, n.nspname AS trigger_schema, t.tgname AS trigger_name, c.relname AS event_object_table,
    concat_ws(',', CASE WHEN t.tgtype & 4 <> 0 THEN 'INSERT' END, CASE WHEN t.tgtype & 8 <> 0 THEN 'DELETE' END,
        CASE WHEN t.tgtype & 16 <> 0 THEN 'UPDATE' END, CASE WHEN t.tgtype & 32 <> 0 THEN 'TRUNCATE' END) AS event_manipulation,
    row_number() OVER (PARTITION BY t.tgrelid ORDER BY t.tgname) AS action_order,
    pg_get_expr(t.tgqual, t.tgrelid) AS action_condition,
    substring(pg_get_triggerdef(t.oid), strpos(pg_get_triggerdef(t.oid), 'EXECUTE FUNCTION ')) AS action_statement,
    CASE WHEN t.tgtype & 1 = 1 THEN 'ROW' ELSE 'STATEMENT' END AS action_orientation,
    CASE t.tgtype & 66 WHEN 2 THEN 'BEFORE' WHEN 64 THEN 'INSTEAD OF' ELSE 'AFTER' END AS action_timing
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND {schemas n.nspname} AND {tables c.oid}
