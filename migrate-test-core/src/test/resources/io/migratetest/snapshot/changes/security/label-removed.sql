-- expect: changed schema app: security labels
-- cannot be undone: no module that these binaries have provides security labels
-- cannot be redone: no module that these binaries have provides security labels
CREATE SCHEMA app;
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label) VALUES ('app'::regnamespace, 'pg_namespace'::regclass, 0, 'dummy', 'secret');
-- change
DELETE FROM pg_seclabel WHERE provider = 'dummy';
