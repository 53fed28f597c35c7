-- expect: changed text search configuration app.words: schema
CREATE SCHEMA app;
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word WITH simple;
-- change
ALTER TEXT SEARCH CONFIGURATION words SET SCHEMA app;
