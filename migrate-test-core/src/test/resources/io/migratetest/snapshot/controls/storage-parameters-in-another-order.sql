-- dump differs: it prints storage parameters in the order in which they were set
CREATE TABLE t (a text) WITH (fillfactor = 70, autovacuum_enabled = false);
CREATE INDEX ix ON t USING gin (to_tsvector('simple', a)) WITH (fastupdate = off, gin_pending_list_limit = 64);
ALTER TABLE t ALTER a SET (n_distinct = 3, n_distinct_inherited = 4);
-- change
ALTER TABLE t RESET (fillfactor);
ALTER TABLE t SET (fillfactor = 70);
ALTER INDEX ix RESET (fastupdate);
ALTER INDEX ix SET (fastupdate = off);
ALTER TABLE t ALTER a RESET (n_distinct);
ALTER TABLE t ALTER a SET (n_distinct = 3);
