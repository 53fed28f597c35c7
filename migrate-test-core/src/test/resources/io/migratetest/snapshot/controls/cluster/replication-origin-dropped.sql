-- change
SELECT pg_replication_origin_create('mtc_o');
SELECT pg_replication_origin_drop('mtc_o');
