-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- change
CREATE OR REPLACE FUNCTION f(a int DEFAULT 3) RETURNS int LANGUAGE sql AS 'SELECT a';
