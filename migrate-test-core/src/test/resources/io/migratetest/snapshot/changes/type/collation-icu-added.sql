-- expect: added collation public.german
-- change
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
