-- expect: changed column public.t.a: identity
CREATE TABLE t (a bigint GENERATED ALWAYS AS IDENTITY (START WITH 5 MAXVALUE 99));
-- change
ALTER TABLE t ALTER a DROP IDENTITY;
