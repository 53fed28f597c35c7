-- expect: changed publication pub: generated columns
-- since: 18
CREATE PUBLICATION pub;
-- change
ALTER PUBLICATION pub SET (publish_generated_columns = stored);
