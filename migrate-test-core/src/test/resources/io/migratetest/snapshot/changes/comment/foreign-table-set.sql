-- expect: changed foreign table public.ft: comment
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s;
-- change
COMMENT ON FOREIGN TABLE ft IS 'it''s here';
