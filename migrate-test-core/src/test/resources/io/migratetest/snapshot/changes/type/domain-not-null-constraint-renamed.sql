-- expect: changed constraint wanted on public.d: name
-- since: 17
CREATE DOMAIN d AS int NOT NULL;
-- change
ALTER DOMAIN d RENAME CONSTRAINT d_not_null TO wanted;
