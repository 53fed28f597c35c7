-- expect: added default privileges for role postgres on functions
-- change
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
