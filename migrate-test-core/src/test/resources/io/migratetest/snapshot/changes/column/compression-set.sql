-- since: 14
-- expect: changed column public.t.a: compression
CREATE TABLE t (a text);
-- change
ALTER TABLE t ALTER a SET COMPRESSION pglz;
