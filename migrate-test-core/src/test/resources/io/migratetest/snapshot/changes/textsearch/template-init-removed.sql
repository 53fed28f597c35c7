-- expect: changed text search template public.plain: init
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- change
DROP TEXT SEARCH TEMPLATE plain;
CREATE TEXT SEARCH TEMPLATE plain (LEXIZE = dsimple_lexize);
