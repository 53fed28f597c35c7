-- expect: added collation "my schema"."col (x)"
-- expect: added domain "my schema"."do, main"
-- expect: added type "my schema"."ba (se) USING x"
-- expect: changed type "my schema"."ra nge": comment
-- expect: added type "my schema"."span, s"
CREATE SCHEMA "my schema";
CREATE TYPE "my schema"."ra nge" AS RANGE (SUBTYPE = float8);
-- change
CREATE COLLATION "my schema"."col (x)" (LOCALE = 'C');
CREATE DOMAIN "my schema"."do, main" AS text COLLATE "my schema"."col (x)" DEFAULT 'it''s' CONSTRAINT "no on way" CHECK (VALUE <> 'a;b');
CREATE TYPE "my schema"."ba (se) USING x";
CREATE FUNCTION "my schema"."in (x)"(cstring) RETURNS "my schema"."ba (se) USING x" LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION "my schema"."out.x"("my schema"."ba (se) USING x") RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE "my schema"."ba (se) USING x" (INPUT = "my schema"."in (x)", OUTPUT = "my schema"."out.x", LIKE = text);
CREATE TYPE "my schema"."span, s" AS RANGE (SUBTYPE = text, COLLATION = "my schema"."col (x)");
COMMENT ON TYPE "my schema"."ra nge" IS 'it''s';
