-- expect: changed tablespace pg_default: options
ALTER TABLESPACE pg_default SET (seq_page_cost = 2);
-- change
ALTER TABLESPACE pg_default RESET (seq_page_cost);
