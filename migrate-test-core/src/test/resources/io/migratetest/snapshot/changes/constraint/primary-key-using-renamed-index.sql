-- expect: added constraint key on public.t
-- expect: removed index public.ix
CREATE TABLE t (a int NOT NULL);
CREATE UNIQUE INDEX ix ON t (a);
-- change
ALTER TABLE t ADD CONSTRAINT key PRIMARY KEY USING INDEX ix;
