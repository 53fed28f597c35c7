-- expect: changed the database itself: settings of roles
CREATE ROLE mts_a;
DO $$ BEGIN EXECUTE format('ALTER ROLE mts_a IN DATABASE %I SET work_mem = ''64MB''', current_database()); END $$;
DO $$ BEGIN EXECUTE format('ALTER ROLE mts_a IN DATABASE %I SET timezone = ''UTC''', current_database()); END $$;
-- change
DO $$ BEGIN EXECUTE format('ALTER ROLE mts_a IN DATABASE %I RESET ALL', current_database()); END $$;
