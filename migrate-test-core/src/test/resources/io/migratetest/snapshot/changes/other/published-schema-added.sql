-- expect: added published schema app in publication pub
-- since: 15
CREATE SCHEMA app;
CREATE PUBLICATION pub;
-- change
ALTER PUBLICATION pub ADD TABLES IN SCHEMA app;
