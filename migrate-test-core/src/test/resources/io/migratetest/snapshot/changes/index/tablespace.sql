-- expect: changed index public.ix: tablespace
-- commits: PostgreSQL makes no tablespace in a transaction
-- own server: all databases of a server share its tablespaces
SET allow_in_place_tablespaces = on;
DROP TABLESPACE IF EXISTS matrix_index;
CREATE TABLESPACE matrix_index LOCATION '';
CREATE TABLE t (a int);
CREATE INDEX ix ON t (a);
-- change
ALTER INDEX ix SET TABLESPACE matrix_index;
