-- dump differs: it prints storage parameters in the order in which they were set
-- expect: removed index public.ix
CREATE TABLE t (a int, b text);
CREATE INDEX ix ON t USING btree (lower(b || ' WHERE (' )) INCLUDE (a) WITH (fillfactor = 60, deduplicate_items = off) WHERE b <> ' WITH (fillfactor=60)';
-- change
DROP INDEX ix;
