-- expect: changed text search configuration public.c: comment
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
COMMENT ON TEXT SEARCH CONFIGURATION c IS 'a';
-- change
COMMENT ON TEXT SEARCH CONFIGURATION c IS NULL;
