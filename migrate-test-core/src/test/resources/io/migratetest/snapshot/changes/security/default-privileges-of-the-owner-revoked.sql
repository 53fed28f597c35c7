-- expect: added default privileges for role mts_a on tables
CREATE ROLE mts_a;
-- change
ALTER DEFAULT PRIVILEGES FOR ROLE mts_a REVOKE DELETE ON TABLES FROM mts_a;
