ALTER TABLE accounts DROP COLUMN country;
DROP TABLE countries;
