-- expect: changed text search dictionary public.stop: options
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = simple, STOPWORDS = english);
-- change
ALTER TEXT SEARCH DICTIONARY stop (ACCEPT = false);
