-- expect: changed table public."o T": privileges
CREATE ROLE "mts_x: y, (granted by z)";
CREATE TABLE "o T" ("a b" int);
-- change
GRANT SELECT, INSERT ON "o T" TO "mts_x: y, (granted by z)";
