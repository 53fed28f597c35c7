-- expect: changed text search dictionary public.d: comment
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
COMMENT ON TEXT SEARCH DICTIONARY d IS 'a';
-- change
COMMENT ON TEXT SEARCH DICTIONARY d IS NULL;
