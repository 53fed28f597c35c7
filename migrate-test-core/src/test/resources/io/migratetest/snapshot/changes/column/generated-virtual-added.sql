-- since: 18
-- expect: added column public.t.b
CREATE TABLE t (a int);
-- change
ALTER TABLE t ADD b int GENERATED ALWAYS AS (a * 2) VIRTUAL NOT NULL;
