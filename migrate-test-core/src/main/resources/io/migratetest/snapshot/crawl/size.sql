CASE CASE WHEN y.typcategory = 'A' THEN substr(y.typname, 2) ELSE y.typname END
    WHEN 'int2' THEN 5 WHEN 'int4' THEN 10 WHEN 'oid' THEN 10 WHEN 'int8' THEN 19 WHEN 'float4' THEN 8 WHEN 'float8' THEN 17
    WHEN 'bool' THEN 1 WHEN 'char' THEN 1 WHEN 'date' THEN 13 WHEN 'interval' THEN 49
    WHEN 'time' THEN 8 + (CASE {modifier} WHEN -1 THEN 7 WHEN 0 THEN 0 ELSE {modifier} + 1 END)
    WHEN 'timetz' THEN 14 + (CASE {modifier} WHEN -1 THEN 7 WHEN 0 THEN 0 ELSE {modifier} + 1 END)
    WHEN 'timestamp' THEN 22 + (CASE {modifier} WHEN -1 THEN 7 WHEN 0 THEN 0 ELSE {modifier} + 1 END)
    WHEN 'timestamptz' THEN 28 + (CASE {modifier} WHEN -1 THEN 7 WHEN 0 THEN 0 ELSE {modifier} + 1 END)
    WHEN 'numeric' THEN CASE WHEN {modifier} < 0 THEN 0 ELSE (({modifier} - 4) >> 16) & 65535 END
    WHEN 'bpchar' THEN CASE WHEN {modifier} < 0 THEN 2147483647 ELSE {modifier} - 4 END
    WHEN 'varchar' THEN CASE WHEN {modifier} < 0 THEN 2147483647 ELSE {modifier} - 4 END
    WHEN 'bit' THEN {modifier} WHEN 'varbit' THEN CASE WHEN {modifier} < 0 THEN 2147483647 ELSE {modifier} END
    ELSE 2147483647 END