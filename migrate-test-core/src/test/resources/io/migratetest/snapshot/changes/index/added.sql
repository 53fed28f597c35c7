-- expect: added index public.ix
CREATE TABLE t (a int, b text);
-- change
CREATE UNIQUE INDEX ix ON t USING btree (lower(b) DESC NULLS LAST, a) INCLUDE (b) WITH (fillfactor = 70) WHERE a > 0;
COMMENT ON INDEX ix IS 'i';
