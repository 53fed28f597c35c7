-- expect: changed text search parser public.symbols: name
CREATE TEXT SEARCH PARSER letters (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = letters);
-- change
ALTER TEXT SEARCH PARSER letters RENAME TO symbols;
