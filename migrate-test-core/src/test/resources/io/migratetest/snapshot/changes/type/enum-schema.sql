-- expect: changed type app.mood: schema
CREATE SCHEMA app;
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE t (m mood DEFAULT 'sad');
CREATE FUNCTION f(a mood) RETURNS mood LANGUAGE sql AS 'SELECT a';
-- change
ALTER TYPE mood SET SCHEMA app;
