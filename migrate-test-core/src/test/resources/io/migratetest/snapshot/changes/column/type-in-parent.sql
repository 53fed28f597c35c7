-- expect: changed column public.mother.a: type
CREATE TABLE mother (a int);
CREATE TABLE child () INHERITS (mother);
-- change
ALTER TABLE mother ALTER a TYPE bigint;
