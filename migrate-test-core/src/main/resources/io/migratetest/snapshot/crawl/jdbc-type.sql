CASE WHEN y.typtype = 'd' THEN 2001 WHEN y.typtype = 'c' THEN 2002 WHEN y.typtype = 'e' THEN 12
    WHEN y.typelem <> 0 AND y.typlen = -1 AND y.typcategory = 'A' THEN 2003
    WHEN y.typnamespace <> 'pg_catalog'::regnamespace THEN 1111
    ELSE CASE y.typname WHEN 'int2' THEN 5 WHEN 'int4' THEN 4 WHEN 'int8' THEN -5 WHEN 'oid' THEN -5 WHEN 'money' THEN 8 WHEN 'numeric' THEN 2
    WHEN 'float4' THEN 7 WHEN 'float8' THEN 8 WHEN 'char' THEN 1 WHEN 'bpchar' THEN 1 WHEN 'varchar' THEN 12 WHEN 'text' THEN 12 WHEN 'name' THEN 12
    WHEN 'bytea' THEN -2 WHEN 'bool' THEN -7 WHEN 'bit' THEN -7 WHEN 'date' THEN 91 WHEN 'time' THEN 92 WHEN 'timetz' THEN 92
    WHEN 'timestamp' THEN 93 WHEN 'timestamptz' THEN 93 WHEN 'refcursor' THEN 2012 WHEN 'xml' THEN 2009 ELSE 1111 END END