-- expect: changed function public.span(double precision,double precision): privileges
CREATE TYPE span AS RANGE (SUBTYPE = float8);
-- change
REVOKE EXECUTE ON FUNCTION span(float8, float8) FROM PUBLIC;
