-- expect: changed sequence public.numbers: name
CREATE SEQUENCE s INCREMENT 3;
CREATE TABLE t (a int DEFAULT nextval('s'));
-- change
ALTER SEQUENCE s RENAME TO numbers;
