-- expect: changed index public.t_pkey: options
CREATE TABLE t (a int PRIMARY KEY);
-- change
ALTER INDEX t_pkey SET (fillfactor = 70);
