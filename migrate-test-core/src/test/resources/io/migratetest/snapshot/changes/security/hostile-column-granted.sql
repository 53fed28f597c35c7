-- expect: changed column public."o T"."a, b": privileges
CREATE ROLE "mts_x on y";
CREATE TABLE "o T" ("a, b" int);
-- change
GRANT SELECT ("a, b"), UPDATE ("a, b") ON "o T" TO "mts_x on y" WITH GRANT OPTION;
