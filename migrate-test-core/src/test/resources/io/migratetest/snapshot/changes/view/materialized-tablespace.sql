-- expect: changed materialized view public.m: tablespace
-- commits: PostgreSQL makes no tablespace in a transaction
-- own server: all databases of a server share its tablespaces
SET allow_in_place_tablespaces = on;
DROP TABLESPACE IF EXISTS matrix_view;
CREATE TABLESPACE matrix_view LOCATION '';
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
-- change
ALTER MATERIALIZED VIEW m SET TABLESPACE matrix_view;
