-- expect: changed publication p: comment
CREATE PUBLICATION p;
COMMENT ON PUBLICATION p IS 'one line';
-- change
COMMENT ON PUBLICATION p IS 'two
lines';
