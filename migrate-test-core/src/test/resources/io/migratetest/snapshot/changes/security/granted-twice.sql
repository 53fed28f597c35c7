-- expect: changed table public.t: privileges
CREATE ROLE mts_a;
CREATE ROLE mts_b;
CREATE TABLE t (a int);
GRANT SELECT ON t TO mts_b;
GRANT SELECT ON t TO mts_a WITH GRANT OPTION;
-- change
SET ROLE mts_a;
GRANT SELECT ON t TO mts_b;
RESET ROLE;
