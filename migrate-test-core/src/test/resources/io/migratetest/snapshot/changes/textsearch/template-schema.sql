-- expect: changed text search template app.plain: schema
CREATE SCHEMA app;
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- change
ALTER TEXT SEARCH TEMPLATE plain SET SCHEMA app;
