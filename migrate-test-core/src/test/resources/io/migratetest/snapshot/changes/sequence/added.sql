-- expect: added sequence public.s
-- change
CREATE SEQUENCE s AS integer INCREMENT 5 MINVALUE 10 MAXVALUE 1000 START 20 CACHE 3 CYCLE;
COMMENT ON SEQUENCE s IS 'numbers';
