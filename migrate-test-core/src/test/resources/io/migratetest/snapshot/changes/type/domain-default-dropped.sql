-- expect: changed domain public.d: default
CREATE DOMAIN d AS int DEFAULT 5;
-- change
ALTER DOMAIN d DROP DEFAULT;
