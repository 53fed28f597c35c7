-- expect: changed text search template public.t: comment
CREATE TEXT SEARCH TEMPLATE t (LEXIZE = dsimple_lexize);
-- change
COMMENT ON TEXT SEARCH TEMPLATE t IS 'it''s here';
