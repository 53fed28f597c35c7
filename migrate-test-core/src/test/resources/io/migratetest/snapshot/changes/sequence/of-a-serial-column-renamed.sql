-- expect: changed sequence public.numbers: name
CREATE TABLE t (a serial);
-- change
ALTER SEQUENCE t_a_seq RENAME TO numbers;
