-- expect: added procedure public.p(integer)
-- change
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
