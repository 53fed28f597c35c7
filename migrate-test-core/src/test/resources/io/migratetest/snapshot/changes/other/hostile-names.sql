-- expect: added function "my schema"."f(x)"("my schema"."ty pe")
-- expect: added column "my schema"."it's; DROP TABLE x"."a "" b."
-- expect: changed column "my schema"."it's; DROP TABLE x"."żółć. on": default
-- expect: added constraint "c on d" on "my schema"."it's; DROP TABLE x"
-- expect: added index "my schema"."new
line"
CREATE SCHEMA "my schema";
CREATE TYPE "my schema"."ty pe" AS ENUM ('it''s', 'a, b', 'two
lines');
CREATE TABLE "my schema"."it's; DROP TABLE x" ("żółć. on" "my schema"."ty pe", "select" int);
-- change
ALTER TABLE "my schema"."it's; DROP TABLE x" ADD "a "" b." int NOT NULL UNIQUE;
ALTER TABLE "my schema"."it's; DROP TABLE x" ALTER "żółć. on" SET DEFAULT 'two
lines';
ALTER TABLE "my schema"."it's; DROP TABLE x" ADD CONSTRAINT "c on d" CHECK ("select" > 0 AND "żółć. on" <> 'a, b');
CREATE INDEX "new
line" ON "my schema"."it's; DROP TABLE x" ("select", "żółć. on");
CREATE FUNCTION "my schema"."f(x)"("a b" "my schema"."ty pe") RETURNS text LANGUAGE sql AS $$ SELECT "a b"::text || ';' $$;
