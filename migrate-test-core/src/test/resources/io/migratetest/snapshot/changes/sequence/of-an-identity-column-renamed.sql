-- expect: changed sequence public.numbers: name
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY);
-- change
ALTER SEQUENCE t_a_seq RENAME TO numbers;
