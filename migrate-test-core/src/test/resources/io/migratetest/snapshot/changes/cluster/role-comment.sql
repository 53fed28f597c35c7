-- expect: changed role mtc_app: comment
CREATE ROLE mtc_app;
-- change
COMMENT ON ROLE mtc_app IS 'it''s ours';
