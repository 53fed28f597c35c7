-- expect: changed sequence public.s: cycle
CREATE SEQUENCE s CYCLE;
-- change
ALTER SEQUENCE s NO CYCLE;
