-- expect: changed type public.span: subtype difference
-- cannot be undone: PostgreSQL cannot alter it, and columns may use the type
-- cannot be redone: PostgreSQL cannot alter it, and columns may use the type
CREATE TYPE span AS RANGE (SUBTYPE = float8);
-- change
DROP TYPE span;
CREATE TYPE span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
