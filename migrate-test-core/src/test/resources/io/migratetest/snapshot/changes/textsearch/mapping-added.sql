-- expect: changed text search configuration public.words: mappings
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
-- change
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH english_stem, simple;
