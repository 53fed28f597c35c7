-- expect: changed table public.t: tablespace
-- commits: PostgreSQL makes no tablespace in a transaction
-- own server: all databases of a server share its tablespaces
SET allow_in_place_tablespaces = on;
DROP TABLESPACE IF EXISTS matrix_table;
CREATE TABLESPACE matrix_table LOCATION '';
CREATE TABLE t (a text);
-- change
ALTER TABLE t SET TABLESPACE matrix_table;
