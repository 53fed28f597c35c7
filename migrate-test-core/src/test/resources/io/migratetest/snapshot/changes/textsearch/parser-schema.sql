-- expect: changed text search parser app.letters: schema
CREATE SCHEMA app;
CREATE TEXT SEARCH PARSER letters (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- change
ALTER TEXT SEARCH PARSER letters SET SCHEMA app;
