-- expect: removed sequence public.s
CREATE TABLE t (a int);
CREATE SEQUENCE s MINVALUE 0 MAXVALUE 9 START 3 CYCLE OWNED BY t.a;
GRANT ALL ON SEQUENCE s TO pg_monitor;
-- change
DROP SEQUENCE s;
