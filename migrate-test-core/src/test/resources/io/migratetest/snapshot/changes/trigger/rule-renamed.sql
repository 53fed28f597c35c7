-- expect: changed rule s on public.t: name
CREATE TABLE t (a int);
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
-- change
ALTER RULE r ON t RENAME TO s;
