-- expect: changed column public.mother.b: name
CREATE TABLE mother (a int NOT NULL);
CREATE TABLE child () INHERITS (mother);
CREATE TABLE grandchild () INHERITS (child);
-- change
ALTER TABLE mother RENAME a TO b;
