-- expect: changed table public.t: owner
CREATE ROLE mts_a;
CREATE ROLE mts_b;
CREATE TABLE t (a int);
GRANT SELECT ON t TO mts_a WITH GRANT OPTION;
REVOKE DELETE ON t FROM CURRENT_USER;
-- change
ALTER TABLE t OWNER TO mts_b;
