-- One schema that does not exist carries the scaffold; SchemaCrawler also refuses to read a database without any schema.
SELECT NULL AS catalog_name, n.nspname::text AS schema_name FROM pg_namespace n WHERE {schemas n.nspname}
UNION ALL SELECT NULL, {scaffold}
