-- expect: changed column public.t.a: security labels
-- cannot be undone: no module that these binaries have provides security labels
-- cannot be redone: no module that these binaries have provides security labels
CREATE TABLE t (a int);
-- change
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('t'::regclass, 'pg_class'::regclass, 1, 'dummy', 'secret');
