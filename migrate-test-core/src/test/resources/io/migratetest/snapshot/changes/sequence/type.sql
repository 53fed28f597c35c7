-- expect: changed sequence public.s: type
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s AS integer;
