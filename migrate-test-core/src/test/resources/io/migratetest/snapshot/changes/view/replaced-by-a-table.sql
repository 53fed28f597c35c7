-- expect: added table public.v
-- expect: removed view public.v
CREATE VIEW v AS SELECT 1 AS one;
-- change
DROP VIEW v;
CREATE TABLE v (one int);
