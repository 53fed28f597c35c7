-- expect: changed view public.v: comment
CREATE VIEW v AS SELECT 1 AS a;
COMMENT ON VIEW v IS 'a';
-- change
COMMENT ON VIEW v IS NULL;
