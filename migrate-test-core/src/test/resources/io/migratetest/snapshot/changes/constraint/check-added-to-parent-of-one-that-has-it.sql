-- expect: added constraint positive on public.mother
CREATE TABLE mother (a int);
CREATE TABLE child (CONSTRAINT positive CHECK (a > 0)) INHERITS (mother);
-- change
ALTER TABLE mother ADD CONSTRAINT positive CHECK (a > 0);
