-- expect: removed extension plpgsql
-- change
DROP EXTENSION plpgsql;
