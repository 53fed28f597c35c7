CREATE EXTENSION pgcrypto;
-- change
DROP EXTENSION pgcrypto;
CREATE EXTENSION pgcrypto;
