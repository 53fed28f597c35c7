-- expect: added aggregate "my schema"."a (b)"("my schema"."ty, pe")
-- expect: added cast ("my schema"."ty, pe" AS integer)
-- expect: added event trigger "on; x"
-- expect: added function "my schema"."f(x)"("my schema"."ty, pe","my schema"."ty, pe")
-- expect: added function "my schema"."no(te"()
-- expect: added operator "my schema".@@@("my schema"."ty, pe","my schema"."ty, pe")
-- expect: added operator family "my schema"."by USING (a), b" USING btree
CREATE SCHEMA "my schema";
CREATE TYPE "my schema"."ty, pe" AS ENUM ('a');
-- change
CREATE FUNCTION "my schema"."f(x)"("my schema"."ty, pe", "my schema"."ty, pe") RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR "my schema".@@@ (FUNCTION = "my schema"."f(x)", LEFTARG = "my schema"."ty, pe", RIGHTARG = "my schema"."ty, pe", COMMUTATOR = OPERATOR("my schema".@@@), RESTRICT = eqsel);
CREATE OPERATOR CLASS "my schema"."by USING (a), b" FOR TYPE "my schema"."ty, pe" USING btree AS OPERATOR 3 "my schema".@@@, FUNCTION 1 enum_cmp(anyenum, anyenum);
CREATE AGGREGATE "my schema"."a (b)"("the arg" "my schema"."ty, pe") (SFUNC = enum_larger, STYPE = "my schema"."ty, pe");
CREATE CAST ("my schema"."ty, pe" AS int) WITH INOUT;
CREATE FUNCTION "my schema"."no(te"() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE EVENT TRIGGER "on; x" ON ddl_command_end EXECUTE FUNCTION "my schema"."no(te"();
