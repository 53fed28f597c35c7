-- expect: changed tablespace pg_default: options
ALTER TABLESPACE pg_default SET (seq_page_cost = 2);
-- change
ALTER TABLESPACE pg_default SET (random_page_cost = 1.5, seq_page_cost = 3);
