-- expect: changed the database itself: settings
-- change
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = "$user", public, "a, ""b"', current_database()); END $$;
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET my.text = ''it''''s 100 %%, is it?''', current_database()); END $$;
