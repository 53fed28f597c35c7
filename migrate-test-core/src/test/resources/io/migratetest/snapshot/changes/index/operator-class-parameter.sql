-- expect: changed index public.ix: definition
CREATE TABLE t (a tsvector);
CREATE INDEX ix ON t USING gist (a);
-- change
DROP INDEX ix;
CREATE INDEX ix ON t USING gist (a tsvector_ops (siglen = 100));
