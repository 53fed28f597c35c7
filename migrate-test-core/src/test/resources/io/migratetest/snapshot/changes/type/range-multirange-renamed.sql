-- expect: changed type public.spans: name
-- since: 14
CREATE TYPE span AS RANGE (SUBTYPE = float8);
-- change
ALTER TYPE span_multirange RENAME TO spans;
