-- expect: added column public.ft.b
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int) SERVER s;
-- change
ALTER FOREIGN TABLE ft ADD b text OPTIONS (name 'x') DEFAULT 'y';
