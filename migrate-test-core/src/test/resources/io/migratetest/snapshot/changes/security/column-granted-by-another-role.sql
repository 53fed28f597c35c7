-- expect: changed column public.t.a: privileges
CREATE ROLE mts_a;
CREATE ROLE mts_b;
CREATE TABLE t (a int);
GRANT SELECT (a) ON t TO mts_a WITH GRANT OPTION;
-- change
SET ROLE mts_a;
GRANT SELECT (a) ON t TO mts_b;
RESET ROLE;
