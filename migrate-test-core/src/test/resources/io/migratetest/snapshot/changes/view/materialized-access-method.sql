-- since: 15
-- expect: changed materialized view public.m: access method
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
-- change
ALTER MATERIALIZED VIEW m SET ACCESS METHOD heap2;
