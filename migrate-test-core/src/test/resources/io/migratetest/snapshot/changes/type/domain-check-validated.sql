-- expect: changed constraint above on public.d: definition
CREATE DOMAIN d AS int;
ALTER DOMAIN d ADD CONSTRAINT above CHECK (VALUE > 0) NOT VALID;
-- change
ALTER DOMAIN d VALIDATE CONSTRAINT above;
