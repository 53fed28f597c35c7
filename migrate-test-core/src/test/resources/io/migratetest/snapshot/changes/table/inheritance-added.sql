-- expect: changed table public.child: inherits
CREATE TABLE mother (a int NOT NULL, b text);
CREATE TABLE child (a int NOT NULL, b text, c int);
-- change
ALTER TABLE child INHERIT mother;
