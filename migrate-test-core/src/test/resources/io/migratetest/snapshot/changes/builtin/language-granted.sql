-- expect: changed language plpgsql: privileges
-- change
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
