-- expect: added sequence public.s
-- change
CREATE SEQUENCE s AS smallint INCREMENT -2;
