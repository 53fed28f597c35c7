-- expect: changed the database itself: owner
CREATE ROLE mts_a;
-- change
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO mts_a', current_database()); END $$;
