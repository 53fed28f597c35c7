-- expect: changed text search configuration public.words: parser
CREATE TEXT SEARCH PARSER letters (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word WITH simple;
-- change
DROP TEXT SEARCH CONFIGURATION words;
CREATE TEXT SEARCH CONFIGURATION words (PARSER = letters);
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word WITH simple;
