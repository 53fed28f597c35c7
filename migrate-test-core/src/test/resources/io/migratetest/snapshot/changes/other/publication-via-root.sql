-- expect: changed publication pub: via root
CREATE PUBLICATION pub;
-- change
ALTER PUBLICATION pub SET (publish_via_partition_root = true);
