-- expect: changed rule r on public.t: definition
CREATE TABLE t (a int);
CREATE RULE r AS ON DELETE TO t WHERE OLD.a > 0 DO INSTEAD NOTHING;
-- change
CREATE OR REPLACE RULE r AS ON DELETE TO t WHERE OLD.a > 1 DO INSTEAD NOTHING;
