-- cannot be redone: nobody knows the password
-- expect: added role mtc_app
-- change
CREATE ROLE mtc_app LOGIN PASSWORD 'sesame';
