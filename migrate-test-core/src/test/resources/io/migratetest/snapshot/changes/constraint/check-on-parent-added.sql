-- expect: added constraint positive on public.mother
CREATE TABLE mother (a int);
CREATE TABLE child () INHERITS (mother);
CREATE TABLE grandchild () INHERITS (child);
-- change
ALTER TABLE mother ADD CONSTRAINT positive CHECK (a > 0);
