-- expect: added domain public.d
-- since: 17
-- change
CREATE DOMAIN d AS int CONSTRAINT wanted NOT NULL;
