-- expect: added cast (bytea AS tsquery)
-- change
CREATE CAST (bytea AS tsquery) WITHOUT FUNCTION;
