-- expect: changed sequence public.s: cache
-- expect: changed sequence public.s: cycle
-- expect: changed sequence public.s: increment
-- expect: changed sequence public.s: maximum
-- expect: changed sequence public.s: minimum
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s INCREMENT 2 MINVALUE -5 MAXVALUE 99 CACHE 2 CYCLE;
