-- expect: changed column public.ft.a: foreign options
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'x', b 'it''s, so');
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE ft (a int OPTIONS (name 'x')) SERVER s;
-- change
ALTER FOREIGN TABLE ft ALTER a OPTIONS (DROP name);
