-- expect: changed access method my_btree: comment
CREATE ACCESS METHOD my_btree TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD my_btree IS 'c';
-- change
COMMENT ON ACCESS METHOD my_btree IS NULL;
