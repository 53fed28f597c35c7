-- expect: changed table public.t: clustered on
CREATE TABLE t (a int);
CREATE INDEX "index of, it's ""a.b""" ON t (a);
-- change
ALTER TABLE t CLUSTER ON "index of, it's ""a.b""";
