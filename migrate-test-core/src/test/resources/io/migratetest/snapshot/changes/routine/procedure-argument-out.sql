-- expect: added procedure public.p(integer)
-- since: 14
-- change
CREATE PROCEDURE p(a int, OUT b int) LANGUAGE plpgsql AS 'BEGIN b := a; END';
