-- expect: changed sequence public.s: maximum
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s MAXVALUE 99;
