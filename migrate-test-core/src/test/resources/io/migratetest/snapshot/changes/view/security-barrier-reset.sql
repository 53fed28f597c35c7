-- expect: changed view public.v: options
CREATE VIEW v WITH (security_barrier = true) AS SELECT 1 AS one;
-- change
ALTER VIEW v RESET (security_barrier);
