-- expect: changed access method my_btree: handler
CREATE ACCESS METHOD my_btree TYPE INDEX HANDLER bthandler;
-- change
DROP ACCESS METHOD my_btree;
CREATE ACCESS METHOD my_btree TYPE INDEX HANDLER hashhandler;
