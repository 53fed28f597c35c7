-- expect: changed procedure public.q(integer): name
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN END';
-- change
ALTER PROCEDURE p(int) RENAME TO q;
