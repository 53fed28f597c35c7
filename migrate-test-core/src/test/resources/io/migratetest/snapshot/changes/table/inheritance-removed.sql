-- expect: changed table public.child: inherits
CREATE TABLE mother (a int NOT NULL CHECK (a > 0), b text);
CREATE TABLE child (c int) INHERITS (mother);
-- change
ALTER TABLE child NO INHERIT mother;
-- cannot be undone: the columns stay declared in the child, too, since INHERIT has no way to say otherwise
