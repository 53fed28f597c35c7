-- expect: added function public.f(integer)
-- since: 14
-- change
CREATE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT 1; SELECT a + 1; END;
