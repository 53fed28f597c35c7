-- expect: added constraint t_pkey on public.t
CREATE TABLE t (a int NOT NULL, b int NOT NULL);
-- change
ALTER TABLE t ADD PRIMARY KEY (a, b);
COMMENT ON CONSTRAINT t_pkey ON t IS 'key';
COMMENT ON INDEX t_pkey IS 'its index';
