-- expect: changed procedure public.p(): comment
CREATE PROCEDURE p() LANGUAGE sql AS '';
COMMENT ON PROCEDURE p() IS 'a';
-- change
COMMENT ON PROCEDURE p() IS NULL;
