-- expect: changed the database itself: privileges
-- change
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO pg_monitor WITH GRANT OPTION', current_database()); END $$;
