-- expect: added text search configuration public.words
-- change
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION words IS 'c';
