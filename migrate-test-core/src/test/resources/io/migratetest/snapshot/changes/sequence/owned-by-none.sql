-- expect: changed sequence public.t_a_seq: part of
CREATE TABLE t (a serial);
-- change
ALTER SEQUENCE t_a_seq OWNED BY NONE;
