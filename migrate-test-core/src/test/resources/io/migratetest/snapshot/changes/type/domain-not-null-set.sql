-- expect: changed domain public.d: not null
CREATE DOMAIN d AS int;
-- change
ALTER DOMAIN d SET NOT NULL;
