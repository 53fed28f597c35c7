-- expect: added default privileges for role postgres on types
-- change
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
