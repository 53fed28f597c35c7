-- expect: added rule r on public.t
CREATE TABLE t (a int);
-- change
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
