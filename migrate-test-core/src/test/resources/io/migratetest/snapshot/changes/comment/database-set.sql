-- expect: changed the database itself: comment
-- change
DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS ''the shop''''s''', current_database()); END $$;
