-- expect: changed view public.v: privileges
CREATE VIEW v AS SELECT 1 AS one;
-- change
GRANT SELECT ON v TO PUBLIC;
