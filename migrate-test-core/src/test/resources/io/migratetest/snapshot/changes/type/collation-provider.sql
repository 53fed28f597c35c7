-- expect: changed collation public.german: collate
-- expect: changed collation public.german: ctype
-- expect since 15: changed collation public.german: locale
-- expect: changed collation public.german: provider
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
-- change
DROP COLLATION german;
CREATE COLLATION german (PROVIDER = libc, LOCALE = 'C');
