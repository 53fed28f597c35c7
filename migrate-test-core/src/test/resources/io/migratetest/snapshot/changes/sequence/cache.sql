-- expect: changed sequence public.s: cache
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s CACHE 20;
