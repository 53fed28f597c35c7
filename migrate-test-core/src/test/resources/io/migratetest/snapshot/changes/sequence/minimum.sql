-- expect: changed sequence public.s: minimum
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s MINVALUE -5;
