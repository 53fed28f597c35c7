-- expect: changed tablespace pg_default: owner
CREATE ROLE mtc_app;
-- change
ALTER TABLESPACE pg_default OWNER TO mtc_app;
