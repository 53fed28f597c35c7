-- expect: changed the database itself: settings of roles
CREATE ROLE "mts: a";
-- change
DO $$ BEGIN EXECUTE format('ALTER ROLE "mts: a" IN DATABASE %I SET search_path = app, public', current_database()); END $$;
