-- expect: changed text search template public.simple_one: name
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- change
ALTER TEXT SEARCH TEMPLATE plain RENAME TO simple_one;
