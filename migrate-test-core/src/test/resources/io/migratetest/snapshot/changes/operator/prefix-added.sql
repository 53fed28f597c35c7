-- expect: added operator public.!!!(NONE,integer)
-- change
CREATE OPERATOR !!! (FUNCTION = int4abs, RIGHTARG = int);
