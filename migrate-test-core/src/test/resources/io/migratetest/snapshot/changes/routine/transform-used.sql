-- expect: changed function public.f(integer): definition
CREATE TRANSFORM FOR int LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE FUNCTION f(a int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN a; END';
-- change
CREATE OR REPLACE FUNCTION f(a int) RETURNS int LANGUAGE plpgsql TRANSFORM FOR TYPE int AS 'BEGIN RETURN a; END';
