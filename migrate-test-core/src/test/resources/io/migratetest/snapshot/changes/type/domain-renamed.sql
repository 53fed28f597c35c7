-- expect: changed domain public.amount: name
CREATE DOMAIN d AS int CONSTRAINT above CHECK (VALUE > 0);
CREATE TABLE t (a d);
-- change
ALTER DOMAIN d RENAME TO amount;
