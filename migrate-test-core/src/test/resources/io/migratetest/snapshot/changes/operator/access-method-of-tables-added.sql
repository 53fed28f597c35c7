-- expect: added access method my_heap
-- change
CREATE ACCESS METHOD my_heap TYPE TABLE HANDLER heap_tableam_handler;
