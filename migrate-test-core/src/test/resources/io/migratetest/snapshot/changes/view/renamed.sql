-- expect: changed view public.w: name
CREATE VIEW v AS SELECT 1 AS one;
CREATE VIEW above AS SELECT one FROM v;
-- change
ALTER VIEW v RENAME TO w;
