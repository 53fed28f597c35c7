-- expect: changed the database itself: settings
-- change
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = ''''', current_database()); END $$;
