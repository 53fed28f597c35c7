-- expect: changed tablespace pg_default: comment
-- change
COMMENT ON TABLESPACE pg_default IS 'x';
