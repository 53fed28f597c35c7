-- since: 14
-- expect: changed table public.p1: detachment
-- cannot be redone: nobody wants a detachment that was broken off
CREATE TABLE p (a int) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
-- change
UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'p1'::regclass;
