-- expect: added type public.timerange
-- change
CREATE TYPE timerange AS RANGE (subtype = time);
