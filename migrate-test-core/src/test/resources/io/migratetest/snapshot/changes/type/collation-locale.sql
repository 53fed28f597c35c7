-- expect: changed collation public.german: locale
-- since: 15
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
-- change
DROP COLLATION german;
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de-AT');
