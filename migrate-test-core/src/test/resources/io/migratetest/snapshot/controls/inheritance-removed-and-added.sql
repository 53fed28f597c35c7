CREATE TABLE mother (a int NOT NULL CHECK (a > 0), b text);
CREATE TABLE child (a int NOT NULL CHECK (a > 0), b text);
ALTER TABLE child RENAME CONSTRAINT child_a_check TO mother_a_check;
ALTER TABLE child INHERIT mother;
-- change
ALTER TABLE child NO INHERIT mother;
ALTER TABLE child INHERIT mother;
