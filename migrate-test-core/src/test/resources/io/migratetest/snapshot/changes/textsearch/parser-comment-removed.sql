-- expect: changed text search parser public.letters: comment
CREATE TEXT SEARCH PARSER letters (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH PARSER letters IS 'c';
-- change
COMMENT ON TEXT SEARCH PARSER letters IS NULL;
