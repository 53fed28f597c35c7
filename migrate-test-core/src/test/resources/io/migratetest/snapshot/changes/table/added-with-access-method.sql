-- expect: added table public.t
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
-- change
CREATE TABLE t (a int) USING heap2;
