-- expect: changed sequence public.s: maximum
CREATE SEQUENCE s AS smallint MAXVALUE 99;
-- change
ALTER SEQUENCE s NO MAXVALUE;
