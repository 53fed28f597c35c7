-- expect: added table public.child
CREATE TABLE mother (a int NOT NULL, b text CHECK (b <> ''));
CREATE TABLE father (b text);
-- change
CREATE TABLE child (b text DEFAULT 'x', c int) INHERITS (mother, father);
