-- expect: removed extension plpgsql
-- dump differs: it prints an extension whose oid is not one of the first
-- change
DROP EXTENSION plpgsql;
