-- expect: changed the database itself: connection limit
-- change
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT 9', current_database()); END $$;
