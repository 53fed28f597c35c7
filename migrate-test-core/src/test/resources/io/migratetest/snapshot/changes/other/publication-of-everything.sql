-- expect: changed publication pub: all tables
CREATE PUBLICATION pub;
-- change
DROP PUBLICATION pub;
CREATE PUBLICATION pub FOR ALL TABLES;
