-- expect: removed rule r on public.t
CREATE TABLE t (a int);
CREATE TABLE log (a int);
CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO log VALUES (NEW.a); NOTIFY log);
ALTER TABLE t DISABLE RULE r;
-- change
DROP RULE r ON t;
