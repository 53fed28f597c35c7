-- expect: changed text search configuration public.words: mappings
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word WITH simple;
-- change
ALTER TEXT SEARCH CONFIGURATION words ALTER MAPPING FOR word WITH english_stem;
