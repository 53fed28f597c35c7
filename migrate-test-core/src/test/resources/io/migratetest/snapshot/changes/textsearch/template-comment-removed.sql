-- expect: changed text search template public.plain: comment
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE plain IS 'c';
-- change
COMMENT ON TEXT SEARCH TEMPLATE plain IS NULL;
