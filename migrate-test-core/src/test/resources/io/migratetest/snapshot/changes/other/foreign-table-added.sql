-- expect: added foreign table public.ft
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- change
CREATE FOREIGN TABLE ft (a int OPTIONS (name 'x') NOT NULL DEFAULT 1, b text COLLATE "C") SERVER s OPTIONS (path '/a, b');
COMMENT ON FOREIGN TABLE ft IS 'c';
