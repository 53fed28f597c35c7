-- expect: changed table public.t: security labels
-- cannot be undone: no module that these binaries have provides security labels
-- cannot be redone: no module that these binaries have provides security labels
CREATE TABLE t (a int);
-- change
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'dummy', 'secret');
