-- expect: changed publication pub: publish
CREATE PUBLICATION pub;
-- change
ALTER PUBLICATION pub SET (publish = 'insert, update');
