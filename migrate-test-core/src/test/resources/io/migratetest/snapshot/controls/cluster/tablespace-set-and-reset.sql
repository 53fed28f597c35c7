ALTER TABLESPACE pg_default SET (seq_page_cost = 2);
-- change
ALTER TABLESPACE pg_default SET (random_page_cost = 2);
ALTER TABLESPACE pg_default RESET (random_page_cost);
GRANT CREATE ON TABLESPACE pg_default TO PUBLIC;
REVOKE CREATE ON TABLESPACE pg_default FROM PUBLIC;
