-- expect: added operator public.!!!(integer,NONE)
-- until: 13
-- change
CREATE OPERATOR !!! (FUNCTION = int4abs, LEFTARG = int);
