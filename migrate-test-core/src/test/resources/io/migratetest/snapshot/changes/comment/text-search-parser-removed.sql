-- expect: changed text search parser public.p: comment
CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH PARSER p IS 'a';
-- change
COMMENT ON TEXT SEARCH PARSER p IS NULL;
