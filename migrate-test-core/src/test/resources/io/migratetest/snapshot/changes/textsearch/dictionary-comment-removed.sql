-- expect: changed text search dictionary public.stop: comment
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = simple, STOPWORDS = english);
COMMENT ON TEXT SEARCH DICTIONARY stop IS 'c';
-- change
COMMENT ON TEXT SEARCH DICTIONARY stop IS NULL;
