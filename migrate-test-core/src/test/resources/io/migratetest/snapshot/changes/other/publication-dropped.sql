-- expect: removed publication pub
CREATE TABLE t (a int PRIMARY KEY, b int);
CREATE TABLE u (a int);
CREATE PUBLICATION pub FOR TABLE t, u WITH (publish = 'insert, delete', publish_via_partition_root);
COMMENT ON PUBLICATION pub IS 'a';
-- change
DROP PUBLICATION pub;
