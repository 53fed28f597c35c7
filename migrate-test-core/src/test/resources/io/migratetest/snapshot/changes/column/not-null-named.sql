-- since: 18
-- expect: changed column public.t.a: not null
CREATE TABLE t (a int);
-- change
ALTER TABLE t ADD CONSTRAINT present NOT NULL a;
COMMENT ON CONSTRAINT present ON t IS 'always';
