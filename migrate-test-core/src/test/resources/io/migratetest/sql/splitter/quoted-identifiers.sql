CREATE TABLE "semi;colon" ("quo""te;" int, "apo'strophe" int, "$$" int, "--" int);
SELECT 1;
