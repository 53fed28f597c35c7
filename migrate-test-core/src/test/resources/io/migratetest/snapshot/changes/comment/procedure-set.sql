-- expect: changed procedure public.p(): comment
CREATE PROCEDURE p() LANGUAGE sql AS '';
-- change
COMMENT ON PROCEDURE p() IS 'it''s here';
