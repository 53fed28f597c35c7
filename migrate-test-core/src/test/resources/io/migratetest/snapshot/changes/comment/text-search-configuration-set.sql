-- expect: changed text search configuration public.c: comment
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
-- change
COMMENT ON TEXT SEARCH CONFIGURATION c IS 'it''s here';
