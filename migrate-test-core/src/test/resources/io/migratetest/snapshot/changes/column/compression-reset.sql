-- since: 14
-- expect: changed column public.t.a: compression
CREATE TABLE t (a text COMPRESSION pglz);
-- change
ALTER TABLE t ALTER a SET COMPRESSION default;
