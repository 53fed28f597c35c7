-- expect: changed text search dictionary public.d: comment
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
-- change
COMMENT ON TEXT SEARCH DICTIONARY d IS 'it''s here';
