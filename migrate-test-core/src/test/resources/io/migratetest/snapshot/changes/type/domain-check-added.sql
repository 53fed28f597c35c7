-- expect: added constraint above on public.d
CREATE DOMAIN d AS int;
-- change
ALTER DOMAIN d ADD CONSTRAINT above CHECK (VALUE > 0);
