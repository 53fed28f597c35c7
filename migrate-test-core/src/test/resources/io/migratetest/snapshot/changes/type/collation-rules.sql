-- expect: changed collation public.german: rules
-- since: 16
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
-- change
DROP COLLATION german;
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de', RULES = '&a < g');
