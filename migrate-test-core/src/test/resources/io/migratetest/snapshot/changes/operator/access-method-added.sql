-- expect: added access method my_btree
-- change
CREATE ACCESS METHOD my_btree TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD my_btree IS 'c';
