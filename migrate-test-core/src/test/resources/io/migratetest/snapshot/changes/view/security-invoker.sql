-- since: 15
-- expect: changed view public.v: options
CREATE VIEW v AS SELECT 1 AS one;
-- change
ALTER VIEW v SET (security_invoker = on);
