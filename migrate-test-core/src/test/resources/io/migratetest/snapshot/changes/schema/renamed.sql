-- expect: changed schema shop: name
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE TABLE app.t (id serial PRIMARY KEY, m app.mood);
CREATE VIEW public.v AS SELECT id FROM app.t;
CREATE FUNCTION app.f(a app.mood) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
ALTER SCHEMA app RENAME TO shop;
