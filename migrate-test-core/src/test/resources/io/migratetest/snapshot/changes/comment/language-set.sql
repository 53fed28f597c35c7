-- expect: changed language mine: comment
CREATE LANGUAGE mine HANDLER plpgsql_call_handler;
-- change
COMMENT ON LANGUAGE mine IS 'it''s here';
