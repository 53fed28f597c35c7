-- expect: changed column public.t.a: default
CREATE TABLE t (a timestamptz DEFAULT now());
-- change
ALTER TABLE t ALTER a SET DEFAULT '2020-01-01 00:00:00+02';
