-- expect: changed table public.t: privileges
CREATE ROLE mts_a;
CREATE ROLE mts_b;
CREATE TABLE t (a int);
-- change
GRANT SELECT ON t TO mts_a WITH GRANT OPTION;
SET ROLE mts_a;
GRANT SELECT ON t TO mts_b WITH GRANT OPTION;
SET ROLE mts_b;
GRANT SELECT ON t TO pg_monitor;
RESET ROLE;
