-- expect: changed access method mine: comment
CREATE ACCESS METHOD mine TYPE TABLE HANDLER heap_tableam_handler;
-- change
COMMENT ON ACCESS METHOD mine IS 'it''s here';
