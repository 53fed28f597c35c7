-- expect: added family operator 15 (point, point) on public.places USING gist
CREATE OPERATOR FAMILY places USING gist;
-- change
ALTER OPERATOR FAMILY places USING gist ADD OPERATOR 15 <-> (point, point) FOR ORDER BY float_ops;
