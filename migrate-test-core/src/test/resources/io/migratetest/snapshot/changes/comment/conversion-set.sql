-- expect: changed conversion public.c: comment
CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- change
COMMENT ON CONVERSION c IS 'it''s here';
