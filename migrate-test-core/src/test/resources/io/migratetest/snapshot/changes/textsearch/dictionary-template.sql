-- expect: changed text search dictionary public.stop: template
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = simple, STOPWORDS = english);
-- change
DROP TEXT SEARCH DICTIONARY stop;
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = plain, STOPWORDS = english);
