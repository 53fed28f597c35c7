-- since: 15
-- expect: changed table public.t: access method
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (a int);
-- change
ALTER TABLE t SET ACCESS METHOD heap2;
