-- expect: changed the database itself: comment
DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS ''a''', current_database()); END $$;
-- change
DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS ''b: 100 %%''', current_database()); END $$;
