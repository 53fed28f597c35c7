-- since: 18
-- expect: changed column public.t.a: not null
CREATE TABLE t (a int);
-- change
ALTER TABLE t ADD NOT NULL a NOT VALID;
