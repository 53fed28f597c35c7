-- expect: added text search configuration public.words
-- expect: added text search dictionary public.stop
-- expect: added text search parser public.letters
-- expect: added text search template public.plain
-- change
CREATE TEXT SEARCH PARSER letters (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = plain, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = letters);
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR word WITH stop;
