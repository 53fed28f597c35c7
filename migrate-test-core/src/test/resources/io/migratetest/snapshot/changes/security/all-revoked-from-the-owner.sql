-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
-- change
REVOKE ALL ON t FROM CURRENT_USER;
