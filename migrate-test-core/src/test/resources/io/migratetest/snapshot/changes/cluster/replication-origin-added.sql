-- expect: added replication origin "mtc_it's"
-- change
SELECT pg_replication_origin_create('mtc_it''s');
