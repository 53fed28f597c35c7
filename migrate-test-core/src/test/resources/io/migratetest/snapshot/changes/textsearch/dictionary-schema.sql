-- expect: changed text search dictionary app.stop: schema
CREATE SCHEMA app;
CREATE TEXT SEARCH DICTIONARY stop (TEMPLATE = simple, STOPWORDS = english);
-- change
ALTER TEXT SEARCH DICTIONARY stop SET SCHEMA app;
