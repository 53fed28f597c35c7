-- expect: changed column public.t.a: default
-- expect: changed column public.t.a: type
CREATE TABLE t (a varchar(10) DEFAULT '7');
-- change
ALTER TABLE t ALTER a DROP DEFAULT, ALTER a TYPE integer USING a::integer, ALTER a SET DEFAULT 7;
