-- since: 18
-- expect: added column public.t.b
CREATE TABLE t (a int);
CREATE TABLE child () INHERITS (t);
-- change
ALTER TABLE t ADD b int CONSTRAINT here NOT NULL NO INHERIT;
