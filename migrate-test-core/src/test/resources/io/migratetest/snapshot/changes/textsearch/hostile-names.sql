-- expect: added text search configuration "my schema"."con; fig"
-- expect: changed text search dictionary "my schema"."it's = a, dict": options
-- expect: added text search template "my schema"."tem (plate) USING x"
CREATE SCHEMA "my schema";
CREATE TEXT SEARCH DICTIONARY "my schema"."it's = a, dict" (TEMPLATE = simple);
-- change
CREATE TEXT SEARCH CONFIGURATION "my schema"."con; fig" (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION "my schema"."con; fig" ADD MAPPING FOR word, host WITH "my schema"."it's = a, dict", simple;
ALTER TEXT SEARCH DICTIONARY "my schema"."it's = a, dict" (STOPWORDS = english);
CREATE TEXT SEARCH TEMPLATE "my schema"."tem (plate) USING x" (LEXIZE = dsimple_lexize);
