-- expect: added extension pgcrypto
-- change
CREATE EXTENSION pgcrypto;
