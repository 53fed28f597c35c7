-- expect: added function public.f(integer,text)
-- change
CREATE FUNCTION f(a int, b text DEFAULT 'x;y') RETURNS SETOF text LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER COST 5 ROWS 3 PARALLEL SAFE SET work_mem = '8MB' AS $$ BEGIN RETURN NEXT b || $q$;$q$; END $$;
COMMENT ON FUNCTION f(int, text) IS 'f';
REVOKE EXECUTE ON FUNCTION f(int, text) FROM PUBLIC;
