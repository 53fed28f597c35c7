-- expect: changed constraint over on public.d: name
CREATE DOMAIN d AS int CONSTRAINT above CHECK (VALUE > 0);
-- change
ALTER DOMAIN d RENAME CONSTRAINT above TO over;
