-- expect: removed column public.mother.b
CREATE TABLE mother (a int, b int NOT NULL DEFAULT 5);
CREATE TABLE child () INHERITS (mother);
CREATE INDEX ix ON mother (a, b);
-- change
ALTER TABLE mother DROP COLUMN b;
