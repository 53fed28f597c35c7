-- cannot be undone: needs a provider of labels
-- cannot be redone: needs a provider of labels
-- expect: changed role mtc_app: security labels
CREATE ROLE mtc_app;
-- change
SET LOCAL allow_system_table_mods = on;
INSERT INTO pg_shseclabel VALUES ('mtc_app'::regrole, 'pg_authid'::regclass, 'dummy', 'secret');
