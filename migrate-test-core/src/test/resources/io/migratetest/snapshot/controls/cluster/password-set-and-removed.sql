CREATE ROLE mtc_app;
-- change
ALTER ROLE mtc_app PASSWORD 'sesame';
ALTER ROLE mtc_app PASSWORD NULL;
