-- expect: changed server s: comment
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
COMMENT ON SERVER s IS 'one line';
-- change
COMMENT ON SERVER s IS 'two
lines';
