CREATE TABLE birth AS SELECT clock_timestamp()::text AS time;
