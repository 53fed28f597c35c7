-- expect: changed foreign-data wrapper w: owner
CREATE ROLE mts_a SUPERUSER;
CREATE FOREIGN DATA WRAPPER w;
-- change
ALTER FOREIGN DATA WRAPPER w OWNER TO mts_a;
