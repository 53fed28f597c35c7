-- expect: changed sequence public.s: part of
CREATE TABLE t (a int, b int);
CREATE SEQUENCE s OWNED BY t.a;
-- change
ALTER SEQUENCE s OWNED BY t.b;
