-- expect: changed text search dictionary public.stop: owner
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = simple, STOPWORDS = english);
-- change
ALTER TEXT SEARCH DICTIONARY stop OWNER TO pg_monitor;
