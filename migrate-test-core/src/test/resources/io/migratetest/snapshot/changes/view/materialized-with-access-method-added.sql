-- expect: added materialized view public.m
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
-- change
CREATE MATERIALIZED VIEW m USING heap2 AS SELECT 1 AS one;
