-- With the start, and with the sequences of identity columns.
SELECT NULL AS sequence_catalog, n.nspname AS sequence_schema, c.relname AS sequence_name,
    s.seqincrement AS increment, s.seqstart AS start_value, s.seqmin AS minimum_value, s.seqmax AS maximum_value,
    CASE WHEN s.seqcycle THEN 'YES' ELSE 'NO' END AS cycle_option
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE {schemas n.nspname} AND {sequences s.seqrelid}
