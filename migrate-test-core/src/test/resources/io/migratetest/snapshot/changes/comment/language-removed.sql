-- expect: changed language mine: comment
CREATE LANGUAGE mine HANDLER plpgsql_call_handler;
COMMENT ON LANGUAGE mine IS 'a';
-- change
COMMENT ON LANGUAGE mine IS NULL;
