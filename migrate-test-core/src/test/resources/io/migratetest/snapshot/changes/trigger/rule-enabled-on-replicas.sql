-- expect: changed rule r on public.t: enabled
CREATE TABLE t (a int);
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
ALTER TABLE t DISABLE RULE r;
-- change
ALTER TABLE t ENABLE REPLICA RULE r;
