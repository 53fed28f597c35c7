-- expect: changed extension pgcrypto: schema
CREATE SCHEMA ext;
CREATE EXTENSION pgcrypto;
-- change
ALTER EXTENSION pgcrypto SET SCHEMA ext;
