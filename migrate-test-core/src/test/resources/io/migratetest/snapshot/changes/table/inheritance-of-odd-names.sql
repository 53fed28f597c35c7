-- expect: changed table public."ch, ild": inherits
CREATE TABLE "mo, ther" ("a, b" int);
CREATE TABLE "fa on ther" ("a, b" int);
CREATE TABLE "ch, ild" ("a, b" int) INHERITS ("mo, ther");
-- change
ALTER TABLE "ch, ild" INHERIT "fa on ther";
