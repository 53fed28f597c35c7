-- expect: changed sequence public.s: increment
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s INCREMENT 2;
