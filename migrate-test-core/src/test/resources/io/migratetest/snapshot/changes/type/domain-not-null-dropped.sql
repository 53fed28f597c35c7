-- expect: changed domain public.d: not null
CREATE DOMAIN d AS int NOT NULL;
-- change
ALTER DOMAIN d DROP NOT NULL;
