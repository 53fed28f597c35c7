-- expect: added column public.t.m
-- expect: added type public.mood
CREATE TABLE t (a int);
-- change
CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TABLE t ADD m mood DEFAULT 'sad';
