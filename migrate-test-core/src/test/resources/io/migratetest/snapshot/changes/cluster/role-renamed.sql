-- expect: changed role mtc_clerk: name
CREATE ROLE mtc_app;
CREATE ROLE mtc_alice;
GRANT mtc_app TO mtc_alice;
COMMENT ON ROLE mtc_app IS 'x';
-- change
ALTER ROLE mtc_app RENAME TO mtc_clerk;
