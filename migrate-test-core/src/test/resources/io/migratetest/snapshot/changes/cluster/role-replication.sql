-- expect: changed role mtc_app: replication
CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app REPLICATION;
