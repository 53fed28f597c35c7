-- expect: added type public.days
-- change
CREATE TYPE days;
CREATE FUNCTION uniform(days) RETURNS days LANGUAGE internal IMMUTABLE STRICT AS 'daterange_canonical';
CREATE TYPE days AS RANGE (SUBTYPE = date, CANONICAL = uniform);
