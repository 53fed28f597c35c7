-- expect: changed type public.stretch: name
CREATE TYPE span AS RANGE (SUBTYPE = float8);
-- change
ALTER TYPE span RENAME TO stretch;
