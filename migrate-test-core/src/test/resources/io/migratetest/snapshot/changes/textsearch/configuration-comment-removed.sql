-- expect: changed text search configuration public.words: comment
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
COMMENT ON TEXT SEARCH CONFIGURATION words IS 'c';
-- change
COMMENT ON TEXT SEARCH CONFIGURATION words IS NULL;
