-- expect: changed the database itself: settings
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''64MB''', current_database()); END $$;
-- change
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''65MB''', current_database()); END $$;
