-- since: 17
-- expect: changed table public.p: access method
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE p (a int) PARTITION BY LIST (a);
ALTER TABLE p SET ACCESS METHOD heap2;
-- change
ALTER TABLE p SET ACCESS METHOD DEFAULT;
