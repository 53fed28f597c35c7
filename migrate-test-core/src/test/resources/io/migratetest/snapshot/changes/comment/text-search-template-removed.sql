-- expect: changed text search template public.t: comment
CREATE TEXT SEARCH TEMPLATE t (LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE t IS 'a';
-- change
COMMENT ON TEXT SEARCH TEMPLATE t IS NULL;
