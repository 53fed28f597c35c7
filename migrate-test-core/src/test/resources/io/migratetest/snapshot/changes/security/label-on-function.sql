-- expect: changed function public.f(): security labels
-- cannot be undone: no module that these binaries have provides security labels
-- cannot be redone: no module that these binaries have provides security labels
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- change
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('f'::regproc, 'pg_proc'::regclass, 0, 'dummy', 'secret');
