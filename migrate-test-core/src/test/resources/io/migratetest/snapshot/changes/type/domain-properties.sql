-- expect: changed domain public.d: default
-- expect: changed domain public.d: not null
-- expect: added constraint above on public.d
CREATE DOMAIN d AS int;
-- change
ALTER DOMAIN d SET DEFAULT 5;
ALTER DOMAIN d SET NOT NULL;
ALTER DOMAIN d ADD CONSTRAINT above CHECK (VALUE > 0) NOT VALID;
