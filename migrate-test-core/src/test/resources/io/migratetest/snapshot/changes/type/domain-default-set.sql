-- expect: changed domain public.d: default
CREATE DOMAIN d AS int;
-- change
ALTER DOMAIN d SET DEFAULT 5;
