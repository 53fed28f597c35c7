-- expect: changed column public.v.one: comment
-- expect: changed column public.v.one: default
CREATE VIEW v AS SELECT 1 AS one;
-- change
COMMENT ON COLUMN v.one IS 'first';
ALTER VIEW v ALTER one SET DEFAULT 5;
