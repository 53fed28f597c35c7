-- expect: added table public.a
-- expect: added table public.b
-- expect: added table public.c
-- change
CREATE TABLE b (id int PRIMARY KEY);
CREATE TABLE a (id int PRIMARY KEY, b int REFERENCES b);
CREATE TABLE c (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int REFERENCES a, up int REFERENCES c);
