-- expect: changed sequence public.s: privileges
CREATE SEQUENCE s;
-- change
GRANT USAGE ON SEQUENCE s TO PUBLIC;
