-- expect: changed role mtc_app: valid until
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app VALID UNTIL '2030-01-01';
