-- expect: changed table public.t: privileges
CREATE TABLE t (a int);
-- change
REVOKE DELETE, TRUNCATE ON t FROM CURRENT_USER;
