-- expect: changed role mtc_app: connection limit
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app CONNECTION LIMIT 5;
