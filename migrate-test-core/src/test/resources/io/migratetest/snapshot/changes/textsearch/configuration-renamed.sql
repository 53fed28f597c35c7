-- expect: changed text search configuration public.terms: name
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word WITH simple;
-- change
ALTER TEXT SEARCH CONFIGURATION words RENAME TO terms;
