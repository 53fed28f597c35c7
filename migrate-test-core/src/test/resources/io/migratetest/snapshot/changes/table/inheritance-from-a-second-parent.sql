-- expect: changed table public.child: inherits
CREATE TABLE mother (a int NOT NULL);
CREATE TABLE father (a int NOT NULL, b text);
CREATE TABLE child (b text) INHERITS (mother);
-- change
ALTER TABLE child INHERIT father;
