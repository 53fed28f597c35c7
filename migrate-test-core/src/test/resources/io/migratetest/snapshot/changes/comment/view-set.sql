-- expect: changed view public.v: comment
CREATE VIEW v AS SELECT 1 AS a;
-- change
COMMENT ON VIEW v IS 'it''s here';
