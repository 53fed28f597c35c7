-- expect: changed column public.ft.a: comment
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s;
COMMENT ON COLUMN ft.a IS 'a';
-- change
COMMENT ON COLUMN ft.a IS NULL;
