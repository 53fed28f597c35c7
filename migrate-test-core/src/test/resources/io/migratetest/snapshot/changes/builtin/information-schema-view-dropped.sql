-- expect: removed view information_schema.views
-- change
DROP VIEW information_schema.views;
