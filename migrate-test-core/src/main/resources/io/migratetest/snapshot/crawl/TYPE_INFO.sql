-- Types that come with PostgreSQL; JDBC's list would hold the array type of each table too.
SELECT y.typname AS type_name, {jdbc type} AS data_type, 1 AS nullable, 3 AS searchable, y.typcategory = 'S' AS case_sensitive,
    CASE WHEN y.typcategory = 'N' THEN 10 ELSE 0 END AS num_prec_radix
FROM pg_type y
WHERE y.typnamespace = 'pg_catalog'::regnamespace AND y.oid < 16384 AND y.typrelid = 0
