-- cannot be undone: nobody knows the password
-- expect: changed role mtc_app: password
CREATE ROLE mtc_app PASSWORD 'sesame';
-- change
ALTER ROLE mtc_app PASSWORD NULL;
