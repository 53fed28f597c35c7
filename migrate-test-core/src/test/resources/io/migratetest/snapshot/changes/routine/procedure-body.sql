-- expect: changed procedure public.p(integer): definition
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN END';
-- change
CREATE OR REPLACE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN NULL; END';
