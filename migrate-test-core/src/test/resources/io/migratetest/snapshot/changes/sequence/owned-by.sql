-- expect: changed sequence public.s: part of
CREATE TABLE t (a int);
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s OWNED BY t.a;
