-- expect: changed sequence public.s: start
CREATE SEQUENCE s START 5;
-- change
ALTER SEQUENCE s START 6;
