-- expect: changed function abs(integer): comment
-- change
COMMENT ON FUNCTION abs(int) IS NULL;
