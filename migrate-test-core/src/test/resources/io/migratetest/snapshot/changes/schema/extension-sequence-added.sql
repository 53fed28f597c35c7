-- expect: changed sequence public.s: part of
CREATE EXTENSION citext;
CREATE SEQUENCE s;
-- change
ALTER EXTENSION citext ADD SEQUENCE s;
