-- expect: changed type public.feeling: name
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE t (m mood DEFAULT 'a');
CREATE FUNCTION f(a mood) RETURNS mood LANGUAGE sql AS 'SELECT a';
-- change
ALTER TYPE mood RENAME TO feeling;
