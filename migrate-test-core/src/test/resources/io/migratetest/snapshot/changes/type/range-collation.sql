-- expect: changed type public.span: collation
-- cannot be undone: PostgreSQL cannot alter it, and columns may use the type
-- cannot be redone: PostgreSQL cannot alter it, and columns may use the type
CREATE TYPE span AS RANGE (SUBTYPE = text);
-- change
DROP TYPE span;
CREATE TYPE span AS RANGE (SUBTYPE = text, COLLATION = "C");
