-- expect: changed text search dictionary public.halt: name
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR word WITH stop;
-- change
ALTER TEXT SEARCH DICTIONARY stop RENAME TO halt;
