-- expect: changed index public.ix: comment
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
COMMENT ON INDEX ix IS 'a';
-- change
COMMENT ON INDEX ix IS NULL;
