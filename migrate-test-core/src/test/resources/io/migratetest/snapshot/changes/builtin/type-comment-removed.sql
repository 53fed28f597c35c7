-- expect: changed type integer: comment
-- change
COMMENT ON TYPE int4 IS NULL;
