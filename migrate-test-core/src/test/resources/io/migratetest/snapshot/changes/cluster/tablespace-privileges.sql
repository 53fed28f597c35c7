-- expect: changed tablespace pg_default: privileges
CREATE ROLE mtc_app;
-- change
GRANT CREATE ON TABLESPACE pg_default TO mtc_app WITH GRANT OPTION;
GRANT CREATE ON TABLESPACE pg_default TO PUBLIC;
