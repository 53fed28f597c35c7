-- expect: changed collation public.german: provider
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
-- change
DROP COLLATION german;
CREATE COLLATION german (PROVIDER = libc, LOCALE = 'C');
