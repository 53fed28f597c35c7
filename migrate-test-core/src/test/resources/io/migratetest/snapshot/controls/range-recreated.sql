CREATE TYPE span AS RANGE (SUBTYPE = float8);
-- change
DROP TYPE span;
CREATE TYPE span AS RANGE (SUBTYPE = float8);
