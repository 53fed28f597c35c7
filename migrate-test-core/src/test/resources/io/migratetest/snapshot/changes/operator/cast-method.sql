-- expect: changed cast (bytea AS text): method
CREATE CAST (bytea AS text) WITHOUT FUNCTION;
-- change
DROP CAST (bytea AS text);
CREATE CAST (bytea AS text) WITH INOUT;
