-- expect: changed collation public.german: deterministic
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
-- change
DROP COLLATION german;
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de', DETERMINISTIC = false);
