-- expect: removed constraint above on public.d
CREATE DOMAIN d AS int CONSTRAINT above CHECK (VALUE > 0);
-- change
ALTER DOMAIN d DROP CONSTRAINT above;
