-- expect: added column public.mother.b
CREATE TABLE mother (a int);
CREATE TABLE child () INHERITS (mother);
CREATE TABLE grandchild () INHERITS (child);
-- change
ALTER TABLE mother ADD b int NOT NULL DEFAULT 5 CHECK (b > 0);
