-- expect: removed published schema app in publication pub
-- since: 15
CREATE SCHEMA app;
CREATE PUBLICATION pub FOR TABLES IN SCHEMA app;
-- change
ALTER PUBLICATION pub DROP TABLES IN SCHEMA app;
