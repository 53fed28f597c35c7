-- expect: changed function public.f(integer): definition
CREATE FUNCTION f(a int) RETURNS int LANGUAGE internal AS 'window_ntile';
-- change
DROP FUNCTION f(int);
CREATE FUNCTION f(a int) RETURNS int LANGUAGE internal WINDOW AS 'window_ntile';
