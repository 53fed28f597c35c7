-- expect: changed function public.f(integer): definition
-- since: 14
CREATE FUNCTION f(a int) RETURNS int RETURN a + 1;
-- change
CREATE OR REPLACE FUNCTION f(a int) RETURNS int RETURN a + 2;
