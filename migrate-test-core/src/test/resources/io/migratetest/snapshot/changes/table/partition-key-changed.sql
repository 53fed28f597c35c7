-- expect: changed table public.p: partition key
-- cannot be undone: a table is partitioned when it is created
-- cannot be redone: a table is partitioned when it is created
CREATE TABLE p (a int, b int) PARTITION BY LIST (a);
-- change
DROP TABLE p;
CREATE TABLE p (a int, b int) PARTITION BY RANGE (lower(a::text));
