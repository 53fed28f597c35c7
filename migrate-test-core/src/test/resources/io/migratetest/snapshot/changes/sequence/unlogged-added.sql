-- since: 15
-- expect: added sequence public.s
-- change
CREATE UNLOGGED SEQUENCE s;
