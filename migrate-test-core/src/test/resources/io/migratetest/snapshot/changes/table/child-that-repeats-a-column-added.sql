-- expect: added table public.child
CREATE TABLE mother (a int, b text);
-- change
CREATE TABLE child (a int) INHERITS (mother);
