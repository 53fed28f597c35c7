-- expect: changed sequence public.s: cycle
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s CYCLE;
