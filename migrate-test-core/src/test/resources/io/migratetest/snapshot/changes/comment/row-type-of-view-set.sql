-- expect: changed view public.v: comment on the row type
CREATE VIEW v AS SELECT 1 AS a;
-- change
COMMENT ON TYPE v IS 'a';
