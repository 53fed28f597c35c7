-- expect: changed access method mine: comment
CREATE ACCESS METHOD mine TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD mine IS 'a';
-- change
COMMENT ON ACCESS METHOD mine IS NULL;
