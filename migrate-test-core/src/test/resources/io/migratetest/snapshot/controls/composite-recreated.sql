CREATE TYPE pair AS (a int, b text);
-- change
DROP TYPE pair;
CREATE TYPE pair AS (a int);
ALTER TYPE pair ADD ATTRIBUTE b text;
